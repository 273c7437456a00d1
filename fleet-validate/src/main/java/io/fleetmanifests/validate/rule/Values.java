package io.fleetmanifests.validate.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values and names as messages quote them. */
public final class Values {

    private static final int LONGEST = 80;

    private Values() {}

    /** A scalar as JSON, cut when it is long; an object or a list by its name only. */
    public static String quote(JsonNode value) {
        if (value.isTextual()) {
            return quote(value.textValue());
        }
        if (value.isObject()) {
            return "an object";
        }
        return value.isArray() ? "a list" : value.asText();
    }

    /** A value as JSON on one line, cut when it is long. */
    public static String json(JsonNode value) {
        return value.isContainerNode() ? cut(value.toString()) : quote(value);
    }

    /** A text in double quotes, cut after 80 characters. */
    public static String quote(String text) {
        return '"' + cut(text) + '"';
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Values one after the other with commas, each quoted. */
    public static String list(Collection<JsonNode> values) {
        return values.stream().map(Values::quote).collect(Collectors.joining(", "));
    }
}
