package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that knows whether it is a set or a map in disguise. */
final class ListView extends AbstractList<Object> {

    private final List<?> items;
    private final ValueType type;

    private ListView(List<?> items, ValueType type) {
        this.items = items;
        this.type = type;
    }

    /** A JSON list, whose items are converted when an expression looks at them. */
    static ListView of(JsonNode list, ValueType type) {
        ValueType item = type.item().orElse(type);
        return new ListView(
                new AbstractList<Object>() {
                    @Override
                    public Object get(int index) {
                        Objects.checkIndex(index, list.size());
                        return item.toCel(list.get(index));
                    }

                    @Override
                    public int size() {
                        return list.size();
                    }
                },
                type);
    }

    /** Other items, in a list of the same kind. */
    ListView with(List<?> others) {
        return new ListView(others, type);
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** Whether the order of the items says nothing. */
    boolean isUnordered() {
        return isListType("set") || isListType("map");
    }

    private boolean isListType(String listType) {
        return type.schema().traits().listType().filter(listType::equals).isPresent();
    }

    /**
     * Where a list has the item that takes the same place as another: for a set an equal one, for a map one
     * with its key.
     */
    int indexOfSame(List<?> among, Object other) {
        for (int i = 0; i < among.size(); i++) {
            if (isListType("map")
                    ? sameKey(among.get(i), other)
                    : isListType("set") && Equality.equal(among.get(i), other)) {
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
        return other instanceof List<?> that && Equality.equal(this, that);
    }

    @Override
    public int hashCode() {
        return items.size();
    }
}
