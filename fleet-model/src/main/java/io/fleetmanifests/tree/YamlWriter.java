package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Documents as YAML in the style of kubectl: block style, two spaces, lists not indented, quotes only where needed. */
final class YamlWriter {

    private YamlWriter() {}

    static byte[] toBytes(List<Manifest> manifests) {
        StringBuilder out = new StringBuilder(1024);
        boolean first = true;
        for (Manifest manifest : manifests) {
            if (!first) {
                out.append("---\n");
            }
            first = false;
            document(manifest.content(), out);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void document(JsonNode node, StringBuilder out) {
        if (isBlock(node)) {
            block(node, 0, false, out);
        } else {
            inline(node, 0, out);
            out.append('\n');
        }
    }

    private static boolean isBlock(JsonNode node) {
        return node.isContainerNode() && !node.isEmpty();
    }

    /** Writes a non-empty container; {@code started} means that the cursor already stands where its first line begins. */
    private static void block(JsonNode node, int indent, boolean started, StringBuilder out) {
        boolean here = started;
        if (node.isArray()) {
            for (JsonNode item : node) {
                indent(here ? 0 : indent, out);
                here = false;
                out.append('-').append(' ');
                if (isBlock(item)) {
                    block(item, indent + 2, true, out);
                } else {
                    inline(item, indent + 2, out);
                    out.append('\n');
                }
            }
            return;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            indent(here ? 0 : indent, out);
            here = false;
            YamlScalars.write(field.getKey(), out);
            out.append(':');
            JsonNode value = field.getValue();
            if (isBlock(value)) {
                out.append('\n');
                block(value, value.isArray() ? indent : indent + 2, false, out);
            } else {
                out.append(' ');
                inline(value, indent + 2, out);
                out.append('\n');
            }
        }
    }

    private static void inline(JsonNode node, int indent, StringBuilder out) {
        if (node.isTextual()) {
            YamlScalars.writeValue(node.textValue(), indent, out);
        } else if (node.isObject()) {
            out.append("{}");
        } else if (node.isArray()) {
            out.append("[]");
        } else {
            out.append(node.asText());
        }
    }

    private static void indent(int columns, StringBuilder out) {
        for (int i = 0; i < columns; i++) {
            out.append(' ');
        }
    }
}
