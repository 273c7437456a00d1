package io.fleetmanifests.validate.helm.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pointers within a schema: one that leads nowhere stops Helm. */
final class LocalReferences {

    private LocalReferences() {}

    /** The first pointer to what is not there. A schema in it that has an id may mean another one, so nothing is said then. */
    static Optional<String> firstLost(JsonNode schema) {
        boolean ids =
                !schema.findValues("$id").isEmpty() || !schema.findValues("id").isEmpty();
        return ids ? Optional.empty() : lost(schema, schema, "");
    }

    private static Optional<String> lost(JsonNode node, JsonNode root, String key) {
        // What stands below these is a value, whatever it looks like.
        if (key.equals("const") || key.equals("enum") || key.equals("default") || key.equals("examples")) {
            return Optional.empty();
        }
        JsonNode reference = node.path("$ref");
        if (reference.isTextual()
                && reference.textValue().startsWith("#")
                && leadsNowhere(reference.textValue(), root)) {
            return Optional.of(reference.textValue());
        }
        for (var field : node.properties()) {
            Optional<String> found = lost(field.getValue(), root, field.getKey());
            if (found.isPresent()) {
                return found;
            }
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                Optional<String> found = lost(item, root, "");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean leadsNowhere(String reference, JsonNode root) {
        if (!reference.startsWith("#/")) {
            List<JsonNode> anchors = new ArrayList<>(root.findValues("$anchor"));
            anchors.addAll(root.findValues("$dynamicAnchor"));
            return reference.length() > 1
                    && anchors.stream().noneMatch(anchor -> reference.equals("#" + anchor.asText()));
        }
        String pointer = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return root.at(JsonPointer.compile(pointer)).isMissingNode();
    }
}
