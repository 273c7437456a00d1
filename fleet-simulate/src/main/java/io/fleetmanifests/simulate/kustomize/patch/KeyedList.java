package io.fleetmanifests.simulate.kustomize.patch;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Merges lists whose items are told apart by keys: items of the patch come first, in its order, then the others in theirs.
 * With two keys, such as port and protocol, an item may lack one. Lists of scalars have one key without a name, the value.
 */
final class KeyedList {

    private final List<String> keys;
    private final MergeSchema schema;

    private KeyedList(List<String> keys, MergeSchema schema) {
        this.keys = keys;
        this.schema = schema;
    }

    static KeyedList of(List<String> keys, MergeSchema schema) {
        return new KeyedList(keys.isEmpty() ? List.of("") : keys, schema);
    }

    /** The merged list. */
    Optional<Node> merge(Node list, Optional<Node> patch) throws BuildFailure {
        List<List<String>> all = values(list, patch);
        if (all.isEmpty()) {
            return Optional.of(list);
        }
        if (keys.size() > 1) {
            complete(all);
        }
        Node merged = Node.list();
        Match last = new Match(keys, all.get(0));
        for (List<String> values : all) {
            last = match(all, values);
            Optional<Node> item = StrategicMerge.merge(find(list, values), patch.flatMap(p -> find(p, values)), schema);
            if (item.isEmpty() || item.get().isEmpty()) {
                last.removeFrom(list);
            } else {
                addKeys(item.get(), last);
                last.setIn(merged, item.get());
            }
        }
        append(list, merged, last.keys());
        return Optional.of(merged);
    }

    /** The values of the keys of each item, those of the patch first, none twice. */
    private List<List<String>> values(Node list, Optional<Node> patch) {
        Set<List<String>> values = new LinkedHashSet<>();
        patch.filter(Node::isList).ifPresent(each -> addValues(each, values));
        addValues(list, values);
        return new ArrayList<>(values);
    }

    private void addValues(Node list, Set<List<String>> values) {
        for (Node item : list.items()) {
            values.add(keys.stream()
                    .map(key -> key.isEmpty() ? item.text() : value(item, key))
                    .toList());
        }
    }

    private static String value(Node item, String key) {
        return item.get(key).filter(node -> !node.isEmpty()).map(Node::text).orElse("");
    }

    /** Lets items that agree in one key, and of which one lacks the other, be the same. */
    private static void complete(List<List<String>> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Optional<List<String>> common = common(all.get(i), all.get(j));
                if (common.isPresent()) {
                    all.set(i, common.get());
                    all.set(j, common.get());
                }
            }
        }
    }

    private static Optional<List<String>> common(List<String> one, List<String> other) {
        boolean agree = false;
        List<String> values = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b) && !a.isEmpty() && !b.isEmpty()) {
                return Optional.empty();
            }
            agree = agree || a.equals(b);
            values.add(a.isEmpty() ? b : a);
        }
        return agree ? Optional.of(values) : Optional.empty();
    }

    /** The keys that any item of the list has, with the values of one item; all keys when no item has one. */
    private Match match(List<List<String>> all, List<String> values) {
        List<String> used = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int index = i;
            if (all.stream().anyMatch(each -> !each.get(index).isEmpty())) {
                used.add(keys.get(i));
            }
        }
        if (used.isEmpty()) {
            return new Match(keys, values);
        }
        List<String> usedValues = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty() || used.contains(keys.get(i))) {
                usedValues.add(values.get(i));
            }
        }
        return new Match(used, usedValues);
    }

    private Optional<Node> find(Node list, List<String> values) {
        if (!list.isList()) {
            return Optional.empty();
        }
        Match match = match(List.of(values), values);
        return list.items().stream().filter(match::isExactly).findFirst();
    }

    private static void addKeys(Node item, Match match) {
        for (int i = 0; i < match.keys().size(); i++) {
            String key = match.keys().get(i);
            if (item.isMap()
                    && item.get(key).isEmpty()
                    && !match.values().get(i).isEmpty()) {
                item.put(key, Node.open(match.values().get(i)));
            }
        }
    }

    /** Appends the items of the list that are not merged yet; those that are take their own place. */
    private static void append(Node list, Node merged, List<String> keys) {
        for (Node item : list.items()) {
            List<String> values = new ArrayList<>();
            for (String key : keys) {
                Optional<Node> value =
                        key.isEmpty() ? Optional.of(item) : item.get(key).filter(v -> !item.isNull());
                if (value.isPresent()) {
                    values.add(value.get().text());
                } else {
                    merged.items().add(item);
                }
            }
            Match match = new Match(keys, values);
            if (keys.size() > 1) {
                match.removeFrom(merged);
            }
            match.setIn(merged, item);
        }
    }
}
