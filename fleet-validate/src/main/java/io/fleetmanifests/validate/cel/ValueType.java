package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import io.fleetmanifests.validate.format.TimeFormats;
import io.fleetmanifests.validate.schema.SchemaNode;
import java.util.Base64;
import java.util.Optional;

/** How the values of a schema look to CEL. Objects and lists are converted when an expression looks into them. */
final class ValueType {

    private final SchemaNode schema;

    private ValueType(SchemaNode schema) {
        this.schema = schema;
    }

    static ValueType of(SchemaNode schema) {
        return new ValueType(schema);
    }

    SchemaNode schema() {
        return schema;
    }

    Object toCel(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> text(value.textValue());
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> number(value);
            case OBJECT -> new ObjectView(value, this);
            case ARRAY -> ListView.of(value, this);
            default -> NullValue.NULL_VALUE;
        };
    }

    private Object number(JsonNode value) {
        return schema.traits().isType("number") ? (Object) value.doubleValue() : (Object) value.longValue();
    }

    private Object text(String text) {
        if (!schema.traits().isType("string")) {
            return text;
        }
        return switch (schema.traits().format().orElse("")) {
            case "duration" -> TimeFormats.toDuration(text);
            case "date" -> TimeFormats.toInstantOfDate(text);
            case "date-time", "datetime" -> TimeFormats.toInstant(text);
            case "byte" -> CelByteString.of(Base64.getUrlDecoder().decode(text));
            default -> text;
        };
    }

    /** Whether the value is an object whose fields the schema names, as opposed to a map. */
    boolean hasNamedFields() {
        return schema.hasNamedFields();
    }

    /** The type of a field; empty for one that expressions do not see. */
    Optional<ValueType> field(String key) {
        return schema.property(key).map(ValueType::of);
    }

    /** The type of the items of a list. */
    Optional<ValueType> item() {
        return schema.items().map(ValueType::of);
    }
}
