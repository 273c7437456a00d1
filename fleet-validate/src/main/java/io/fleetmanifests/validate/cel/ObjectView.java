package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as a CEL map. Of an object whose fields the schema names, only these are seen, by names that CEL can
 * spell,
 * and null is absent; of a map all keys are seen as they are.
 */
final class ObjectView extends AbstractMap<String, Object> {

    /** 1 and 1.0 are one number. */
    private static final Comparator<JsonNode> NUMBERS = (a, b) -> {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    };

    private final JsonNode object;
    private final ValueType type;

    ObjectView(JsonNode object, ValueType type) {
        this.object = object;
        this.type = type;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && find(name).isPresent();
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String name ? find(name).orElse(null) : null;
    }

    private Optional<Object> find(String name) {
        boolean named = type.hasNamedFields();
        return (named ? FieldNames.unescape(name) : Optional.of(name)).flatMap(key -> value(key, named));
    }

    private Optional<Object> value(String key, boolean named) {
        JsonNode value = object.get(key);
        if (value == null || (named && value.isNull())) {
            return Optional.empty();
        }
        return type.field(key).map(field -> field.toCel(value));
    }

    /** Whether the fields that expressions do not see are those of another object. */
    boolean hidesTheSame(ObjectView other) {
        if (object.size() != other.object.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = other.object.get(field.getKey());
            boolean hidden = type.field(field.getKey()).isEmpty();
            if (hidden && value != null && !field.getValue().equals(NUMBERS, value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        boolean named = type.hasNamedFields();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            String name = named ? FieldNames.escape(key).orElse(key) : key;
            value(key, named).ifPresent(value -> fields.put(name, value));
        }
        return fields.entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Map<?, ?> map && Equality.equal(this, map);
    }

    @Override
    public int hashCode() {
        return object.size();
    }
}
