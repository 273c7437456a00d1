package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a list of type map: they tell which item of the new list was which of the old one. */
final class MapListKeys {

    private final List<String> fields;

    private MapListKeys(List<String> fields) {
        this.fields = fields;
    }

    static Optional<MapListKeys> of(SchemaNode schema) {
        return schema.traits()
                .listType()
                .filter("map"::equals)
                .map(type -> new MapListKeys(schema.traits().mapKeys()));
    }

    /** The key of an item; empty when a part of it is missing or no scalar. */
    Optional<Object> keyOf(JsonNode item) {
        List<Object> key = new ArrayList<>(fields.size());
        for (String field : fields) {
            JsonNode value = item.path(field);
            if (!value.isValueNode() || value.isNull()) {
                return Optional.empty();
            }
            key.add(value.isNumber() ? (Object) value.doubleValue() : value);
        }
        return Optional.of(key);
    }

    Map<Object, JsonNode> index(JsonNode list) {
        Map<Object, JsonNode> index = new HashMap<>();
        list.forEach(item -> keyOf(item).ifPresent(key -> index.putIfAbsent(key, item)));
        return index;
    }
}
