package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A copy of a document without some of its values, which remembers where the items of its lists stood before. */
final class PrunedContent {

    private final Set<FleetPath> cut;
    private final Map<FleetPath, List<Integer>> survivors = new HashMap<>();
    private final JsonNode content;

    private PrunedContent(ObjectNode original, Collection<FleetPath> cut) {
        this.cut = new HashSet<>(cut);
        this.content = copy(original, FleetPath.of(List.of()));
    }

    static PrunedContent of(ObjectNode original, Collection<FleetPath> cut) {
        return new PrunedContent(original, cut);
    }

    JsonNode content() {
        return content;
    }

    /** Where the value at {@code path} of the copy stands in the original. */
    FleetPath original(FleetPath path) {
        FleetPath mapped = FleetPath.of(List.of());
        for (Object step : path.steps()) {
            List<Integer> indices = survivors.get(mapped);
            boolean known = step instanceof Integer index && indices != null && index < indices.size();
            mapped = mapped.plus(FleetPath.of(List.of(known ? indices.get((Integer) step) : step)));
        }
        return mapped;
    }

    private JsonNode copy(JsonNode node, FleetPath at) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> {
                FleetPath child = at.plus(FleetPath.of(List.of(field.getKey())));
                if (!cut.contains(child) && !isAbsent(field.getValue(), child)) {
                    copy.set(field.getKey(), copy(field.getValue(), child));
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            return copy(array, at);
        }
        return node;
    }

    private ArrayNode copy(ArrayNode array, FleetPath at) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            FleetPath child = at.plus(FleetPath.of(List.of(i)));
            if (!cut.contains(child)) {
                indices.add(i);
                copy.add(copy(array.get(i), child));
            }
        }
        survivors.put(at, indices);
        return copy;
    }

    /** A key without a value says nothing, but in Helm values, where it takes a default away. */
    private static boolean isAbsent(JsonNode value, FleetPath at) {
        return value.isNull() && !at.steps().contains("values");
    }
}
