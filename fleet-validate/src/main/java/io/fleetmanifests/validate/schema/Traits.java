package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.fleetmanifests.validate.format.StringFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the traits of a schema from its JSON. */
final class Traits {

    static final SchemaNode TEXT = ofType("string", Map.of());
    static final SchemaNode METADATA = ofType("object", Map.of("name", TEXT, "generateName", TEXT));

    private Traits() {}

    private static SchemaNode ofType(String type, Map<String, SchemaNode> properties) {
        JsonNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
        return new SchemaNode(of(schema, true, false, true), List.of(), properties, null, null);
    }

    static SchemaTraits of(JsonNode schema, boolean structural, boolean root, boolean reportsUnknownFields) {
        boolean intOrString = flag(schema, "x-kubernetes-int-or-string");
        int types = intOrString
                ? JsonTypes.INTEGER | JsonTypes.STRING
                : JsonTypes.named(schema.path("type").asText());
        boolean preserves = flag(schema, "x-kubernetes-preserve-unknown-fields");
        return new SchemaTraits(
                types,
                format(schema, types),
                flag(schema, "nullable"),
                intOrString,
                preserves,
                structural && reportsUnknownFields && !preserves,
                root || flag(schema, "x-kubernetes-embedded-resource"),
                text(schema, "x-kubernetes-list-type"),
                texts(schema, "x-kubernetes-list-map-keys"),
                structural && schema.hasNonNull("default") ? Optional.of(schema.get("default")) : Optional.empty(),
                structural ? celRules(schema) : List.of());
    }

    /** A value of which nothing is known, and which may not have fields. */
    static SchemaTraits unspecified(boolean reportsUnknownFields) {
        return new SchemaTraits(
                0,
                Optional.empty(),
                true,
                false,
                false,
                reportsUnknownFields,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** A value that nothing is asked of. */
    static SchemaTraits anything() {
        return unspecified(false);
    }

    /** Whether anyOf says no more than that an int-or-string is an integer or a string, as it does nearly always. */
    static boolean isIntOrStringPattern(JsonNode schema) {
        JsonNode anyOf = schema.path("anyOf");
        return flag(schema, "x-kubernetes-int-or-string")
                && anyOf.size() == 2
                && isOnlyType(anyOf.get(0), "integer")
                && isOnlyType(anyOf.get(1), "string");
    }

    private static boolean isOnlyType(JsonNode schema, String type) {
        return schema.size() == 1 && schema.path("type").asText().equals(type);
    }

    private static Optional<String> format(JsonNode schema, int types) {
        Optional<String> format = text(schema, "format");
        return switch (types) {
            case 0, JsonTypes.STRING, JsonTypes.STRING | JsonTypes.INTEGER ->
                format.filter(name -> StringFormat.named(name).isPresent());
            case JsonTypes.INTEGER -> format.filter(name -> name.equals("int32") || name.equals("int64"));
            case JsonTypes.NUMBER -> format.filter(name -> name.equals("float") || name.equals("double"));
            default -> Optional.empty();
        };
    }

    private static List<CelRule> celRules(JsonNode schema) {
        List<CelRule> rules = new ArrayList<>();
        for (JsonNode rule : schema.path("x-kubernetes-validations")) {
            rules.add(new CelRule(
                    rule.path("rule").asText(),
                    text(rule, "message"),
                    text(rule, "messageExpression"),
                    text(rule, "reason"),
                    text(rule, "fieldPath"),
                    flag(rule, "optionalOldSelf")));
        }
        return List.copyOf(rules);
    }

    private static boolean flag(JsonNode schema, String key) {
        return schema.path(key).asBoolean(false);
    }

    private static Optional<String> text(JsonNode schema, String key) {
        JsonNode value = schema.path(key);
        return value.isTextual() && !value.textValue().isEmpty() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static List<String> texts(JsonNode schema, String key) {
        List<String> texts = new ArrayList<>();
        schema.path(key).forEach(value -> texts.add(value.asText()));
        return List.copyOf(texts);
    }
}
