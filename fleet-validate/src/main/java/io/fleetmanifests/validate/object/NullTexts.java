package io.fleetmanifests.validate.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Labels and annotations that are null: the server reads a key without a value, as YAML has it, as an empty text. */
final class NullTexts {

    private NullTexts() {}

    /** The object with empty texts in their place; the object itself when there are none. */
    static JsonNode emptied(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        boolean none = !hasNull(metadata.path("labels")) && !hasNull(metadata.path("annotations"));
        return none ? object : emptied(emptied(object, "labels"), "annotations");
    }

    private static boolean hasNull(JsonNode texts) {
        for (JsonNode text : texts) {
            if (text.isNull()) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode emptied(JsonNode object, String key) {
        JsonNode texts = object.path("metadata").path(key);
        if (!hasNull(texts) || !(texts instanceof ObjectNode map)) {
            return object;
        }
        ObjectNode full = map.objectNode();
        for (Map.Entry<String, JsonNode> each : map.properties()) {
            full.set(each.getKey(), each.getValue().isNull() ? map.textNode("") : each.getValue());
        }
        ObjectNode metadata = map.objectNode().setAll((ObjectNode) object.path("metadata"));
        metadata.set(key, full);
        ObjectNode copy = map.objectNode().setAll((ObjectNode) object);
        copy.set("metadata", metadata);
        return copy;
    }
}
