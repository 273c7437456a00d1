package io.fleetmanifests.validate.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** metadata.generateName: before anything is judged, the server makes a name of it. */
final class GeneratedName {

    private static final int LONGEST_PREFIX = 58;

    /** Letters that the server uses for the rest. */
    private static final String REST = "bcdfg";

    private GeneratedName() {}

    /** The object with a name such as the server would give it; the object itself when it has a name or no prefix. */
    static JsonNode give(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        String prefix = text(metadata.path("generateName"));
        if (prefix.isEmpty() || !text(metadata.path("name")).isEmpty()) {
            return object;
        }
        ObjectNode named = (ObjectNode) metadata.deepCopy();
        named.put("name", prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX)) + REST);
        ObjectNode copy = ((ObjectNode) object).objectNode().setAll((ObjectNode) object);
        copy.set("metadata", named);
        return copy;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : "";
    }
}
