package io.fleetmanifests.simulate.kustomize.transform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** JSON as Go writes it, byte for byte, because hashes are made of it: sorted keys, and a few more escapes than usual. */
final class GoJson {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private GoJson(boolean indented) {
        this.indented = indented;
    }

    /** On one line, without spaces. */
    static String write(JsonNode node) {
        return new GoJson(false).value(node, 0);
    }

    /** On several lines, indented by two spaces a level. */
    static String writeIndented(JsonNode node) {
        return new GoJson(true).value(node, 0);
    }

    private String value(JsonNode node, int level) {
        write(node, level);
        return out.toString();
    }

    private void write(JsonNode node, int level) {
        if (node instanceof ObjectNode object) {
            write(object, level);
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                begin(separator, level + 1);
                write(item, level + 1);
                separator = ",";
            }
            end(node, "[", "]", level);
        } else if (node.isTextual()) {
            text(node.textValue());
        } else {
            out.append(
                    node.isDouble() && node.doubleValue() == Math.rint(node.doubleValue())
                            ? node.decimalValue().toBigInteger().toString()
                            : node.asText());
        }
    }

    private void write(ObjectNode object, int level) {
        Map<String, JsonNode> sorted = new TreeMap<>(GoJson::compare);
        object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> field : sorted.entrySet()) {
            begin(separator, level + 1);
            text(field.getKey());
            out.append(indented ? ": " : ":");
            write(field.getValue(), level + 1);
            separator = ",";
        }
        end(object, "{", "}", level);
    }

    private void begin(String separator, int level) {
        out.append(separator);
        newLine(level);
    }

    private void end(JsonNode container, String open, String close, int level) {
        if (container.isEmpty()) {
            out.append(open);
        } else {
            newLine(level);
        }
        out.append(close);
    }

    private void newLine(int level) {
        if (indented) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    /** The order of the bytes in UTF-8, which is that of code points. */
    private static int compare(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        out.append('"');
    }
}
