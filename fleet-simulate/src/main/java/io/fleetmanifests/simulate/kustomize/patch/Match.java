package io.fleetmanifests.simulate.kustomize.patch;

import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which items of a list are meant.
 *
 * @param keys the keys that count; one without a name for scalars
 * @param values their values; keys beyond the last value count as the last one did
 */
record Match(List<String> keys, List<String> values) {

    /** Whether an item has all keys with these values. */
    boolean isExactly(Node item) {
        if (keys.get(0).isEmpty()) {
            return item.text().equals(values.get(0));
        }
        if (!item.isMap() || keys.size() != values.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            String value = values.get(i);
            if (item.get(keys.get(i)).filter(node -> node.text().equals(value)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Takes the items that match out of a list. */
    void removeFrom(Node list) {
        replace(list, Optional.empty());
    }

    /** Puts an item in the place of those that match, or at the end. */
    void setIn(Node list, Node item) {
        replace(list, Optional.of(item));
    }

    private void replace(Node list, Optional<Node> replacement) {
        List<Node> items = new ArrayList<>();
        boolean found = false;
        for (Node item : list.items()) {
            if (item.isNull() || (item.isMap() && item.isEmpty())) {
                continue;
            }
            boolean matches = matches(item);
            found = found || matches;
            if (matches) {
                replacement.ifPresent(items::add);
            } else if (!values.isEmpty()) {
                // Without values kustomize keeps nothing: an item that lacks the key makes it forget those before it.
                items.add(item);
            }
        }
        if (!found) {
            replacement.filter(node -> !node.isNull()).ifPresent(items::add);
        }
        list.items(items);
    }

    /** Whether an item has the keys with these values; for an empty value it is enough to have the key. */
    private boolean matches(Node item) {
        boolean forMaps =
                !keys.get(0).isEmpty() && !values.isEmpty() && !values.get(0).isEmpty();
        if (!item.isMap() && forMaps) {
            return false;
        }
        boolean matched = false;
        for (int i = 0; i < keys.size(); i++) {
            if (i < values.size()) {
                matched = has(item, keys.get(i), values.get(i));
            }
            if (!matched) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Node item, String key, String value) {
        if (key.isEmpty()) {
            return item.isScalar() && item.text().equals(value);
        }
        return item.get(key)
                .filter(node -> value.isEmpty() || node.text().equals(value))
                .isPresent();
    }
}
