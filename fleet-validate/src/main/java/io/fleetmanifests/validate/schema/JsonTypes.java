package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON types that a value may have, as a set. */
final class JsonTypes {

    static final int OBJECT = 1;
    static final int ARRAY = 2;
    static final int STRING = 4;
    static final int INTEGER = 8;
    static final int NUMBER = 16;
    static final int BOOLEAN = 32;

    private static final String[] NAMES = {"an object", "a list", "a string", "an integer", "a number", "a boolean"};

    private JsonTypes() {}

    /** The bit of a schema's type; 0 when there is no such type. */
    static int named(String type) {
        return switch (type) {
            case "object" -> OBJECT;
            case "array" -> ARRAY;
            case "string" -> STRING;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "boolean" -> BOOLEAN;
            default -> 0;
        };
    }

    static boolean accepts(int types, JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> (types & OBJECT) != 0;
            case ARRAY -> (types & ARRAY) != 0;
            case STRING -> (types & STRING) != 0;
            case BOOLEAN -> (types & BOOLEAN) != 0;
            case NUMBER -> (types & NUMBER) != 0 || ((types & INTEGER) != 0 && Numbers.isWhole(value));
            default -> false;
        };
    }

    static String describe(int types) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            if ((types & 1 << i) != 0) {
                names.add(NAMES[i]);
            }
        }
        return String.join(" or ", names);
    }

    /** What somebody who wrote a value of another type most likely meant. */
    static Optional<String> advice(int types, JsonNode value) {
        if (isMeantAsText(types, value)) {
            return Optional.of("write \"" + value.asText() + "\" in quotes");
        }
        if (value.isTextual() && Numbers.reads(types, value.textValue())) {
            return Optional.of("write " + value.textValue() + " without quotes");
        }
        if (types == ARRAY && !value.isArray()) {
            return Optional.of("write a list, even of one item");
        }
        return Optional.empty();
    }

    /** Whether YAML read something else where a string was asked for, and probably meant. */
    static boolean isMeantAsText(int types, JsonNode value) {
        return (types & STRING) != 0 && (value.isNumber() || value.isBoolean());
    }

    static String got(JsonNode value) {
        return ", got " + Values.quote(value);
    }
}
