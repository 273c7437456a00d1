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
            case NUMBER -> number(value);
            case ARRAY -> items(value);
            case OBJECT -> fields(value);
            default -> NULL;
        };
    }

    private static Object number(JsonNode value) {
        if (Numbers.isWhole(value)) {
            return value.longValue();
        }
        return value.doubleValue();
    }

    private static List<Object> items(JsonNode list) {
        List<Object> items = new ArrayList<>(list.size());
        list.forEach(item -> items.add(of(item)));
        return items;
    }

    private static Map<String, Object> fields(JsonNode object) {
        Map<String, Object> fields = new HashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
        return fields;
    }
}
