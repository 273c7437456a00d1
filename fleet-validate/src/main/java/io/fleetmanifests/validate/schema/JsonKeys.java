package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON values as keys of hash tables, equal when the API server takes them for equal: 1 and 1.0 are, 1 and "1" are
 * not.
 */
final class JsonKeys {

    private static final Object NULL = new Object();

    private JsonKeys() {}

    static Object of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> value.textValue();
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> Numbers.isWhole(value) ? (Object) value.longValue() : (Object) value.doubleValue();
            case ARRAY -> {
                List<Object> items = new ArrayList<>(value.size());
                value.forEach(item -> items.add(of(item)));
                yield items;
            }
            case OBJECT -> {
                Map<String, Object> fields = new HashMap<>();
                value.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
                yield fields;
            }
            default -> NULL;
        };
    }
}
