package io.fleetmanifests.simulate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A chart's own values under those of a release, as Helm puts them: a null takes a default away. */
final class ChartDefaults {

    private ChartDefaults() {}

    static ObjectNode under(ObjectNode values, JsonNode defaults) {
        ObjectNode merged = values.deepCopy();
        for (var field : defaults.properties()) {
            JsonNode value = merged.get(field.getKey());
            if (value == null) {
                merged.set(field.getKey(), field.getValue());
            } else if (value.isNull()) {
                merged.remove(field.getKey());
            } else if (value instanceof ObjectNode inner && field.getValue().isObject()) {
                merged.set(field.getKey(), under(inner, field.getValue()));
            }
        }
        return merged;
    }
}
