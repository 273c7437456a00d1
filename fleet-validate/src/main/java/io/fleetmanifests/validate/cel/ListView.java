package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON list as a CEL list that knows whether it is a set or a map in disguise. */
final class ListView extends AbstractList<Object> {

    private final JsonNode list;
    private final ValueType type;
    private final ValueType item;

    ListView(JsonNode list, ValueType type) {
        this.list = list;
        this.type = type;
        this.item = type.item().orElse(type);
    }

    @Override
    public Object get(int index) {
        Objects.checkIndex(index, list.size());
        return item.toCel(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }

    /** Whether the order of the items says nothing. */
    boolean isUnordered() {
        return isListType("set") || isListType("map");
    }

    private boolean isListType(String listType) {
        return type.schema().traits().listType().filter(listType::equals).isPresent();
    }

    /**
     * Where {@code items} has the item that takes the same place as another: for a set an equal one, for a map one
     * with its key.
     */
    int indexOfSame(List<?> items, Object other) {
        for (int i = 0; i < items.size(); i++) {
            if (isListType("map")
                    ? sameKey(items.get(i), other)
                    : isListType("set") && Equality.equal(items.get(i), other)) {
                return i;
            }
        }
        return -1;
    }

    private boolean sameKey(Object a, Object b) {
        if (!(a instanceof Map<?, ?> x) || !(b instanceof Map<?, ?> y)) {
            return false;
        }
        for (String field : type.schema().traits().mapKeys()) {
            String name = FieldNames.escape(field).orElse(field);
            Object left = x.get(name);
            Object right = y.get(name);
            if (left == null ? right != null : right == null || !Equality.equal(left, right)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof List<?> items && Equality.equal(this, items);
    }

    @Override
    public int hashCode() {
        return list.size();
    }
}
