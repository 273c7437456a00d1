package io.fleetmanifests.render.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Resource;
import java.util.List;
import java.util.Set;

/** Parts of a values.schema.json (JSON Schema draft 7) from the schemas of the kinds that the values end up in. */
public final class ValuesSchema {

    /** What means the same in a CRD and in JSON Schema. */
    private static final Set<String> SHARED = Set.of(
            "type",
            "properties",
            "items",
            "required",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "minProperties",
            "additionalProperties");

    private ValuesSchema() {}

    /** The schemas of the fields of a kind's spec, by name; a copy. */
    public static ObjectNode properties(Class<? extends Resource<?>> kind) {
        ObjectNode spec = (ObjectNode) convert(CrdDocuments.schema(kind).at("/properties/spec"));
        return (ObjectNode) spec.get("properties");
    }

    /** A map from text to text. */
    public static ObjectNode textMap() {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        map.put("type", "object").putObject("additionalProperties").put("type", "string");
        return map;
    }

    /** An object with these properties and no others. */
    public static ObjectNode closed(ObjectNode properties, List<String> required) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ArrayNode names = schema.putArray("required");
        required.forEach(names::add);
        schema.set("properties", properties);
        return schema;
    }

    private static JsonNode convert(JsonNode schema) {
        if (!schema.isObject()) {
            return schema.deepCopy();
        }
        ObjectNode converted = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(field -> {
            if (SHARED.contains(field.getKey())) {
                converted.set(
                        field.getKey(),
                        field.getKey().equals("properties") ? children(field.getValue()) : convert(field.getValue()));
            }
        });
        if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
            converted.putArray("type").add("integer").add("string");
            converted.remove("pattern");
        }
        if (converted.path("required").isEmpty()) {
            converted.remove("required");
        }
        if (converted.has("properties")) {
            converted.put("additionalProperties", false);
            dropDefaulted(converted, schema.get("properties"));
        }
        return converted;
    }

    /** The API server sets defaults before it looks for what is missing; Helm knows no defaults of a schema. */
    private static void dropDefaulted(ObjectNode converted, JsonNode properties) {
        if (converted.get("required") instanceof ArrayNode required) {
            required.removeIf(name -> properties.path(name.asText()).has("default"));
            if (required.isEmpty()) {
                converted.remove("required");
            }
        }
    }

    private static ObjectNode children(JsonNode properties) {
        ObjectNode converted = JsonNodeFactory.instance.objectNode();
        properties.properties().forEach(field -> converted.set(field.getKey(), convert(field.getValue())));
        return converted;
    }
}
