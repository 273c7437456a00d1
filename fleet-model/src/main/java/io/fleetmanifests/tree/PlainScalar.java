package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** What Kubernetes' YAML reader makes of a scalar without quotes; its rules are those of YAML 1.1 with exceptions. */
final class PlainScalar {

    private static final Map<String, JsonNode> WORDS = words();

    private PlainScalar() {}

    private static Map<String, JsonNode> words() {
        Map<String, JsonNode> words = new HashMap<>();
        put(words, BooleanNode.TRUE, "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
        put(words, BooleanNode.FALSE, "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
        put(words, NullNode.getInstance(), "", "~", "null", "Null", "NULL");
        put(words, DoubleNode.valueOf(Double.NaN), ".nan", ".NaN", ".NAN");
        put(words, DoubleNode.valueOf(Double.POSITIVE_INFINITY), ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF");
        put(words, DoubleNode.valueOf(Double.NEGATIVE_INFINITY), "-.inf", "-.Inf", "-.INF");
        return Map.copyOf(words);
    }

    private static void put(Map<String, JsonNode> words, JsonNode value, String... texts) {
        for (String text : texts) {
            words.put(text, value);
        }
    }

    /** Null, a boolean, a number (perhaps an infinite one or none, which JSON does not have) or text. */
    static JsonNode resolve(String text) {
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        char first = text.charAt(0);
        boolean numeric = (first >= '0' && first <= '9') || first == '.' || first == '-' || first == '+';
        if (!numeric && "yYnNtTfFoO~".indexOf(first) < 0) {
            return TextNode.valueOf(text);
        }
        // The longest word has five letters.
        JsonNode word = text.length() <= 5 ? WORDS.get(text) : null;
        if (word != null) {
            return word;
        }
        return numeric ? PlainNumber.parse(text).orElseGet(() -> TextNode.valueOf(text)) : TextNode.valueOf(text);
    }

    /** Whether the reader of kustomize, and so of Flux, leaves a boolean of {@link #resolve} as the text that it is. */
    static boolean isOldBoolean(String text) {
        return WORDS.get(text) instanceof BooleanNode
                && !text.equalsIgnoreCase("true")
                && !text.equalsIgnoreCase("false");
    }

    /** Whether the text is a date, which kustomize, and so Flux, writes out with a time of day. */
    static boolean isDate(String text) {
        int dash = text.length() < 8 || text.length() > 10 || text.charAt(4) != '-' ? -1 : text.indexOf('-', 5);
        return dash > 0
                && isNumberUpTo(text.substring(0, 4), 9999)
                && isNumberUpTo(text.substring(5, dash), 12)
                && isNumberUpTo(text.substring(dash + 1), 31);
    }

    private static boolean isNumberUpTo(String text, int most) {
        if (text.isEmpty() || text.length() > 4) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = value * 10 + (c - '0');
        }
        return value <= most && (value > 0 || most == 9999);
    }
}
