package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes values for schemas: most fit, some do not, and the same seed makes the same ones. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 12;

    private final Random random;

    Values(Random random) {
        this.random = random;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A value for a schema. */
    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (schema.has("default") && chance(0.2)) {
            return schema.get("default").deepCopy();
        }
        if (schema.path("enum").size() > 0 && chance(0.95)) {
            return schema.get("enum").get(below(schema.get("enum").size())).deepCopy();
        }
        if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
            return pick(List.of(JSON.numberNode(5), JSON.textNode("50%"), JSON.textNode("http"), JSON.numberNode(0)));
        }
        return switch (schema.path("type").asText()) {
            case "string" -> JSON.textNode(text(schema));
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(chance(0.5));
            case "array" -> list(schema, depth);
            case "object" -> object(schema, depth);
            default -> any();
        };
    }

    /** A value that nothing is known of. */
    JsonNode any() {
        return pick(List.<JsonNode>of(
                JSON.textNode(pick(Texts.ANY)),
                JSON.numberNode(7),
                JSON.numberNode(1.5),
                JSON.numberNode(1.0),
                JSON.booleanNode(true),
                JSON.objectNode(),
                JSON.arrayNode(),
                JSON.arrayNode().add("a").add(1),
                JSON.objectNode().put("a", "b"),
                JSON.nullNode()));
    }

    String text(JsonNode schema) {
        if (schema.has("format") && chance(0.9)) {
            return pick(Texts.ofFormat(schema.get("format").asText()).subList(0, 2));
        }
        if (schema.has("pattern")) {
            List<String> fitting = matching(schema.get("pattern").asText());
            if (!fitting.isEmpty()) {
                return pick(fitting);
            }
        }
        String text = pick(List.of("a", "abc", "b-c", "v1.2.3", "example.com"));
        int longest = schema.path("maxLength").asInt(100);
        text = text.length() > longest ? text.substring(0, longest) : text;
        return text + "a".repeat(Math.max(0, schema.path("minLength").asInt(0) - text.length()));
    }

    private static List<String> matching(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return Texts.ANY.stream().filter(text -> compiled.matcher(text).find()).toList();
    }

    private JsonNode number(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return JSON.numberNode(least + below((int) Math.max(1, Math.min(100, most - least + 1))));
    }

    /** Numbers at the borders of types and of a schema. */
    JsonNode border(JsonNode schema) {
        List<JsonNode> numbers = new ArrayList<>(List.of(
                JSON.numberNode(0),
                JSON.numberNode(-1),
                JSON.numberNode(1.0),
                JSON.numberNode(1.5),
                JSON.numberNode(-0.0),
                JSON.numberNode(2147483647L),
                JSON.numberNode(2147483648L),
                JSON.numberNode(-2147483649L),
                JSON.numberNode(Long.MAX_VALUE),
                JSON.numberNode(Long.MIN_VALUE),
                JSON.numberNode(new BigInteger("9223372036854775808")),
                JSON.numberNode(9007199254740993L),
                JSON.numberNode(1e20),
                JSON.numberNode(1e300),
                JSON.numberNode(3.5e38),
                JSON.numberNode(1e-7)));
        for (String bound : List.of("minimum", "maximum", "multipleOf")) {
            if (schema.has(bound)) {
                double value = schema.get(bound).asDouble();
                numbers.add(JSON.numberNode((long) value));
                numbers.add(JSON.numberNode((long) value + 1));
                numbers.add(JSON.numberNode((long) value - 1));
                numbers.add(JSON.numberNode(value + 0.5));
                numbers.add(JSON.numberNode(value));
            }
        }
        return pick(numbers);
    }

    private JsonNode list(JsonNode schema, int depth) {
        ArrayNode list = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int size = depth > DEEPEST ? least : Math.min(schema.path("maxItems").asInt(3), least + below(3));
        for (int i = 0; i < size; i++) {
            JsonNode item = of(schema.path("items"), depth + 1);
            for (JsonNode key : schema.path("x-kubernetes-list-map-keys")) {
                if (item instanceof ObjectNode object
                        && object.path(key.asText()).isTextual()
                        && chance(0.9)) {
                    object.put(key.asText(), "k" + i);
                }
            }
            list.add(item);
        }
        return list;
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (schema.path("x-kubernetes-embedded-resource").asBoolean()) {
            object.put("apiVersion", "v1")
                    .put("kind", "ConfigMap")
                    .putObject("metadata")
                    .put("name", "a");
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(key -> required.add(key.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean wanted =
                    required.contains(property.getKey()) ? chance(0.99) : chance(depth < 3 ? 0.4 : 1.0 / depth);
            if (wanted && depth <= DEEPEST && !object.has(property.getKey())) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        JsonNode more = schema.path("additionalProperties");
        if (more.isObject()
                || more.asBoolean()
                || schema.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            for (int i = below(3); i > 0; i--) {
                object.set(pick(List.of("a", "b", "c-d", "e.f/g")), more.isObject() ? of(more, depth + 1) : any());
            }
        }
        return object;
    }
}
