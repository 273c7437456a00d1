package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Helm's {@code --set} as helm-controller uses it for a {@code targetPath}: {@code a.b[0].c=value}, where commas start another
 * path, braces make a list, and a backslash takes the meaning from what follows. For one text.
 */
public final class SetSyntax {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final int MOST_ITEMS = 65_536;
    private static final int DEEPEST = 100;

    private final String text;
    private final boolean typed;
    private int at;

    private SetSyntax(String text, boolean typed) {
        this.text = text;
        this.typed = typed;
    }

    /**
     * Puts a value at a path: of the type that it looks like, or a text when it stands in quotes.
     *
     * @param values changed in place
     * @throws SetSyntaxException for what Helm refuses
     */
    public static void put(ObjectNode values, String path, String value) throws SetSyntaxException {
        boolean quoted = isIn(value, "'") || isIn(value, "\"");
        String bare = quoted ? value.replaceAll("^['\"]+|['\"]+$", "") : value;
        new SetSyntax(path + "=" + bare, !quoted).object(values, 0);
    }

    /**
     * Puts a text at a path exactly as it is.
     *
     * @param values changed in place
     * @throws SetSyntaxException for a path that Helm refuses
     */
    public static void putLiteral(ObjectNode values, String path, String value) throws SetSyntaxException {
        new SetSyntax(path + "=" + value.replaceAll("([\\\\,\\[\\]{}])", "\\\\$1"), false).object(values, 0);
    }

    private static boolean isIn(String value, String quote) {
        return value.startsWith(quote) && value.endsWith(quote);
    }

    /** Paths and values up to the end of the text. */
    private void object(ObjectNode target, int depth) throws SetSyntaxException {
        do {
            entry(target, depth);
        } while (depth == 0 && at < text.length());
    }

    private void entry(ObjectNode target, int depth) throws SetSyntaxException {
        String key = read(".[=,");
        if (key.isEmpty() && at >= text.length()) {
            return;
        }
        char end = end(key);
        target.set(key, value(target.path(key), end, key, depth));
    }

    /** The value behind a key or an index; {@code before} is what stands there. */
    private JsonNode value(JsonNode before, char end, String key, int depth) throws SetSyntaxException {
        if (depth == DEEPEST) {
            throw new SetSyntaxException("the path is nested too deep");
        }
        return switch (end) {
            case '=' -> assigned();
            case '.' -> nested(before, key, depth);
            case '[' -> item(before, key, depth);
            default -> throw new SetSyntaxException("the key \"" + key + "\" has no value");
        };
    }

    private JsonNode nested(JsonNode before, String key, int depth) throws SetSyntaxException {
        if (!before.isObject() && !before.isMissingNode() && !before.isNull()) {
            throw new SetSyntaxException("the key \"" + key + "\" has a value that is no object");
        }
        ObjectNode inner = before instanceof ObjectNode object ? object : NODES.objectNode();
        object(inner, depth + 1);
        return inner;
    }

    private JsonNode item(JsonNode before, String key, int depth) throws SetSyntaxException {
        String index = read("]");
        at++;
        if (!NUMBER.matcher(index).matches() || index.startsWith("-") || index.length() > 5) {
            throw new SetSyntaxException("\"" + index + "\" is no index of a list");
        }
        int position = Integer.parseInt(index);
        if (position > MOST_ITEMS) {
            throw new SetSyntaxException("the index " + index + " is too large");
        }
        ArrayNode list = before instanceof ArrayNode array ? array : NODES.arrayNode();
        while (list.size() <= position) {
            list.addNull();
        }
        char end = end(key);
        list.set(position, value(list.get(position), end, key, depth + 1));
        return list;
    }

    /** The character that ends a key or an index, which is passed; a zero at the end of the text. */
    private char end(String key) throws SetSyntaxException {
        if (at >= text.length()) {
            throw new SetSyntaxException("the key \"" + key + "\" has no value");
        }
        return text.charAt(at++);
    }

    private JsonNode assigned() {
        if (at < text.length() && text.charAt(at) == '{') {
            at++;
            ArrayNode list = NODES.arrayNode();
            while (at < text.length() && text.charAt(at) != '}') {
                list.add(scalar(read(",}")));
                if (at < text.length() && text.charAt(at) == ',') {
                    at++;
                }
            }
            at = Math.min(text.length(), at + 2);
            return list;
        }
        String value = read(",");
        at = Math.min(text.length(), at + 1);
        return scalar(value);
    }

    private JsonNode scalar(String value) {
        if (!typed) {
            return NODES.textNode(value);
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            case "null" -> NODES.nullNode();
            default ->
                NUMBER.matcher(value).matches() ? NODES.numberNode(Long.parseLong(value)) : NODES.textNode(value);
        };
    }

    /** The text up to one of the characters, which is not passed. */
    private String read(String ends) {
        StringBuilder read = new StringBuilder();
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            read.append(text.charAt(at++));
        }
        return read.toString();
    }
}
