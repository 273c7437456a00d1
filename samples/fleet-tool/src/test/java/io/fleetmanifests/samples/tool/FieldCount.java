package io.fleetmanifests.samples.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How many fields a kind has: the properties below {@code spec}, at every depth; of a kind without a spec, all. */
final class FieldCount {

    private FieldCount() {}

    /** Counts in an {@code openAPIV3Schema}. */
    static int of(JsonNode schema) {
        JsonNode spec = schema.at("/properties/spec");
        return below(spec.isMissingNode() ? schema : spec);
    }

    private static int below(JsonNode schema) {
        int count = 0;
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            count += 1 + below(property.getValue());
        }
        // What a list or a map holds is no field; the fields of what it holds are.
        return count + within(schema.path("items")) + within(schema.path("additionalProperties"));
    }

    private static int within(JsonNode schema) {
        return schema.isObject() ? below(schema) : 0;
    }
}
