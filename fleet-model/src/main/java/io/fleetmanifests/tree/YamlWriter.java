package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Documents as YAML in the style of kubectl: block style, two spaces, lists not indented, quotes only where needed. */
final class YamlWriter {

    private static final String SPACES = " ".repeat(64);
    /** YAML's bound for a key that is told by the colon behind it. */
    private static final int LONGEST_PLAIN_KEY = 1024;

    private final StringBuilder out = new StringBuilder(1024);

    private YamlWriter() {}

    static byte[] toBytes(List<Manifest> manifests) {
        YamlWriter writer = new YamlWriter();
        boolean first = true;
        for (Manifest manifest : manifests) {
            writer.out.append(first ? "" : "---\n");
            first = false;
            writer.document(manifest.content());
        }
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(JsonNode node) {
        if (isBlock(node)) {
            block(node, 0);
        } else {
            inline(node, 0);
        }
    }

    private static boolean isBlock(JsonNode node) {
        return node.isContainerNode() && !node.isEmpty();
    }

    /** Writes a list or object that is not empty; the cursor stands where its first line begins. */
    private void block(JsonNode node, int indent) {
        boolean first = true;
        if (node.isArray()) {
            for (JsonNode item : node) {
                indent(first ? 0 : indent);
                first = false;
                item(item, indent);
            }
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                indent(first ? 0 : indent);
                first = false;
                field(field.getKey(), field.getValue(), indent);
            }
        }
    }

    private void item(JsonNode item, int indent) {
        out.append("- ");
        if (isBlock(item)) {
            block(item, indent + 2);
        } else {
            inline(item, indent + 2);
        }
    }

    private void field(String key, JsonNode value, int indent) {
        int start = out.length();
        YamlScalars.writeKey(key, out);
        boolean explicit = out.length() - start > LONGEST_PLAIN_KEY;
        if (explicit) {
            out.insert(start, "? ").append('\n');
            indent(indent);
        }
        out.append(':');
        if (isBlock(value)) {
            int inner = value.isArray() && !explicit ? indent : indent + 2;
            out.append('\n');
            indent(inner);
            block(value, inner);
        } else {
            out.append(' ');
            inline(value, indent + 2);
        }
    }

    /** Writes a scalar or something empty, and the end of its line. */
    private void inline(JsonNode node, int indent) {
        switch (node.getNodeType()) {
            case STRING, BINARY, POJO -> YamlScalars.writeValue(node.asText(), indent, out);
            case NUMBER -> YamlNumbers.write(node, out);
            case OBJECT -> out.append("{}");
            case ARRAY -> out.append("[]");
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL, MISSING -> out.append("null");
        }
        out.append('\n');
    }

    private void indent(int columns) {
        for (int rest = columns; rest > 0; rest -= SPACES.length()) {
            out.append(SPACES, 0, Math.min(rest, SPACES.length()));
        }
    }
}
