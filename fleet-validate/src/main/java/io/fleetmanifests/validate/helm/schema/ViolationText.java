package io.fleetmanifests.validate.helm.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What a schema asks for in words. */
final class ViolationText {

    private ViolationText() {}

    static String of(Error error, JsonNode value) {
        JsonNode asked = error.getSchemaNode();
        String got = ", got " + (value.isContainerNode() ? Values.json(value) : Values.quote(value));
        String limit = asked == null ? "" : Values.quote(asked);
        return switch (error.getKeyword()) {
            case "type" -> "must be " + types(asked) + got;
            case "required" -> "must have the key " + Values.quote(String.valueOf(error.getProperty()));
            case "additionalProperties", "unevaluatedProperties" ->
                error.getProperty() == null
                        ? "must have no keys that the schema does not know" + got
                        : "must not be set, because the schema does not know the key";
            case "enum" -> "must be one of " + Values.list(items(asked)) + got;
            case "const" -> "must be " + Values.json(asked) + got;
            case "pattern" -> "must match " + limit + got;
            case "format" -> "must have the format " + limit + got;
            case "minimum", "exclusiveMinimum" ->
                "must be " + (isExclusive(error, "exclusiveMinimum") ? "more than " : "at least ") + limit + got;
            case "maximum", "exclusiveMaximum" ->
                "must be " + (isExclusive(error, "exclusiveMaximum") ? "less than " : "at most ") + limit + got;
            case "multipleOf" -> "must be a multiple of " + limit + got;
            case "minLength" -> "must have at least " + Count.of(asked.asLong(), "character") + got;
            case "maxLength" -> "must have at most " + Count.of(asked.asLong(), "character") + got;
            case "minItems" -> "must have at least " + Count.of(asked.asLong(), "item") + got;
            case "maxItems" -> "must have at most " + Count.of(asked.asLong(), "item") + got;
            case "minProperties" -> "must have at least " + Count.of(asked.asLong(), "key") + got;
            case "maxProperties" -> "must have at most " + Count.of(asked.asLong(), "key") + got;
            case "uniqueItems" -> "must have no item twice" + got;
            case "not" -> "must not be what the schema excludes" + got;
            case "oneOf" -> "must hold to exactly one of the alternatives of the schema" + got;
            case "anyOf" -> "must hold to one of the alternatives of the schema" + got;
            case "contains", "minContains", "maxContains" ->
                "must have items of the kind that the schema asks for, and so many" + got;
            case "propertyNames" -> "must have keys of the form that the schema asks for" + got;
            default -> "must be as the schema says under " + error.getKeyword() + got;
        };
    }

    private static boolean isExclusive(Error error, String keyword) {
        return error.getKeyword().equals(keyword);
    }

    private static String types(JsonNode asked) {
        if (!asked.isArray()) {
            return asked.asText();
        }
        StringJoiner types = new StringJoiner(" or ");
        asked.forEach(type -> types.add(type.asText()));
        return types.toString();
    }

    private static List<JsonNode> items(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }
}
