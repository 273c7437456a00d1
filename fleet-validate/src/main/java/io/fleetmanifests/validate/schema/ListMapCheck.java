package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Lists of type map: objects, no two with the same values of the key fields; an absent key field is a value of its
 * own.
 */
final class ListMapCheck implements ValueCheck {

    private final List<String> keys;

    ListMapCheck(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (!value.isArray()) {
            return;
        }
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (!item.isObject() && !item.isNull()) {
                out.accept(Problem.of(
                        SchemaRules.TYPE, at.index(i), "must be an object with a key" + JsonTypes.got(item)));
                continue;
            }
            Integer first = seen.putIfAbsent(key(item), i);
            if (first != null) {
                out.accept(Problem.of(
                        SchemaRules.DUPLICATE,
                        at.index(i),
                        "must not have the key of item " + first + " of the list, got " + describe(item)));
            }
        }
    }

    private Object key(JsonNode item) {
        List<Object> key = new ArrayList<>(keys.size());
        for (String field : keys) {
            JsonNode value = item.path(field);
            key.add(value.isMissingNode() ? this : JsonKeys.of(value));
        }
        return key;
    }

    private String describe(JsonNode item) {
        return keys.stream()
                .map(field -> field + " " + (item.has(field) ? Values.quote(item.get(field)) : "absent"))
                .collect(Collectors.joining(", "));
    }
}
