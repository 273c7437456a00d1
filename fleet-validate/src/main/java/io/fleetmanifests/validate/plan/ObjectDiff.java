package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values in which two objects differ. */
final class ObjectDiff {

    /** Who applies an object is told otherwise: the object knows its appliers. */
    private static final Set<String> OWNER_LABELS = Set.of(
            "kustomize.toolkit.fluxcd.io/name",
            "kustomize.toolkit.fluxcd.io/namespace",
            "helm.toolkit.fluxcd.io/name",
            "helm.toolkit.fluxcd.io/namespace");

    private final List<PathChange> changes = new ArrayList<>();

    private ObjectDiff() {}

    /** The differences, in the order of the new object; whose labels say who applied it is not one. */
    static List<PathChange> of(JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return List.of();
        }
        ObjectDiff diff = new ObjectDiff();
        diff.compare(FieldPath.root(), before, after);
        return diff.changes;
    }

    private void compare(FieldPath path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            objects(path, before, after);
        } else if (before.isArray() && after.isArray()) {
            lists(path, before, after);
        } else if (!same(before, after)) {
            changes.add(new PathChange(path, present(before), present(after)));
        }
    }

    private void objects(FieldPath path, JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(keys::add);
        before.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(OWNER_LABELS);
        for (String key : keys) {
            compare(path.key(key), before.path(key), after.path(key));
        }
    }

    /** Items that have names are compared by name; others one by one as long as the lists are of one length. */
    private void lists(FieldPath path, JsonNode before, JsonNode after) {
        Optional<Map<String, Integer>> old = names(before);
        Optional<Map<String, Integer>> now = names(after);
        if (old.isPresent() && now.isPresent()) {
            now.get().forEach((name, index) -> {
                Integer earlier = old.get().get(name);
                JsonNode was = earlier == null ? before.path(-1) : before.path(earlier);
                compare(path.index(index), was, after.path(index));
            });
            old.get().forEach((name, index) -> {
                if (!now.get().containsKey(name)) {
                    changes.add(new PathChange(path.index(index), present(before.path(index)), Optional.empty()));
                }
            });
        } else if (before.size() == after.size()) {
            for (int i = 0; i < after.size(); i++) {
                compare(path.index(i), before.path(i), after.path(i));
            }
        } else if (!same(before, after)) {
            changes.add(new PathChange(path, Optional.of(before), Optional.of(after)));
        }
    }

    private static Optional<Map<String, Integer>> names(JsonNode list) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode name = list.get(i).path("name");
            if (!name.isTextual() || names.put(name.textValue(), i) != null) {
                return Optional.empty();
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static boolean same(JsonNode before, JsonNode after) {
        return present(before).map(Manifest::of).equals(present(after).map(Manifest::of));
    }

    private static Optional<JsonNode> present(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
