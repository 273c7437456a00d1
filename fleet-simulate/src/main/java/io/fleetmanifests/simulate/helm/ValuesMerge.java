package io.fleetmanifests.simulate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values over values: objects merge key by key, everything else is replaced. */
public final class ValuesMerge {

    private ValuesMerge() {}

    /** A new object with the values of both, those of {@code over} where both have one. */
    public static ObjectNode merge(ObjectNode under, JsonNode over) {
        ObjectNode merged = under.deepCopy();
        for (var field : over.properties()) {
            JsonNode value = field.getValue();
            boolean both = value.isObject() && merged.get(field.getKey()) instanceof ObjectNode;
            merged.set(field.getKey(), both ? merge((ObjectNode) merged.get(field.getKey()), value) : value.deepCopy());
        }
        return merged;
    }
}
