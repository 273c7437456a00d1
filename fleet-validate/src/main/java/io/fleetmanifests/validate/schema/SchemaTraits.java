package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * The part of a schema that is no check of its own.
 *
 * @param types the JSON types as bits; 0 for any
 * @param format the format, when the API server knows it for the type
 * @param nullable whether null is a value
 * @param intOrString whether the value is an integer or a string
 * @param preservesUnknownFields whether fields without a schema are kept
 * @param reportsUnknownFields whether a field without a schema is a mistake
 * @param embedded whether the value is an object with apiVersion, kind and metadata of its own
 * @param listType {@code atomic}, {@code set} or {@code map}
 * @param mapKeys the fields that tell the items of a list of type map apart
 * @param defaultValue what an absent value becomes
 * @param celRules the rules of x-kubernetes-validations, in order
 */
public record SchemaTraits(
        int types,
        Optional<String> format,
        boolean nullable,
        boolean intOrString,
        boolean preservesUnknownFields,
        boolean reportsUnknownFields,
        boolean embedded,
        Optional<String> listType,
        List<String> mapKeys,
        Optional<JsonNode> defaultValue,
        List<CelRule> celRules) {

    /** Whether a value that is not null has one of the types. */
    boolean accepts(JsonNode value) {
        // The API server does not look at the type of a list where a text of some format should be.
        return JsonTypes.accepts(types, value)
                || (value.isArray() && format.isPresent() && (types & (JsonTypes.INTEGER | JsonTypes.NUMBER)) == 0);
    }

    /** Whether the schema gives the type by that name of JSON Schema, and no other. */
    public boolean isType(String type) {
        return types == JsonTypes.named(type);
    }
}
