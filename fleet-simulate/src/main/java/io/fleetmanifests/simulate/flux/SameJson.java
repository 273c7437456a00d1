package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Whether two values are the same down to the order of their keys, so that nobody can tell one from the other. */
final class SameJson {

    private SameJson() {}

    @SuppressWarnings("ReferenceEquality") // the same object needs no comparison
    static boolean same(JsonNode one, JsonNode other) {
        if (one == other) {
            return true;
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size() && sameFields(one, other);
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size() && sameItems(one, other);
        }
        return one.equals(other);
    }

    private static boolean sameFields(JsonNode one, JsonNode other) {
        Iterator<Map.Entry<String, JsonNode>> others = other.properties().iterator();
        for (Map.Entry<String, JsonNode> field : one.properties()) {
            Map.Entry<String, JsonNode> beside = others.next();
            if (!field.getKey().equals(beside.getKey()) || !same(field.getValue(), beside.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameItems(JsonNode one, JsonNode other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
