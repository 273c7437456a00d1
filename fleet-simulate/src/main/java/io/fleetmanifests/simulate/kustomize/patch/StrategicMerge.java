package io.fleetmanifests.simulate.kustomize.patch;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A strategic merge patch: maps merge, lists are replaced unless the built-in schema of the kind has merge keys for them,
 * null deletes. Of the directives kustomize knows {@code $patch} alone; others become fields of the result.
 */
public final class StrategicMerge {

    private StrategicMerge() {}

    /**
     * Patches an object.
     *
     * @param object the object; it is changed
     * @param patch the patch; it is used up: parts of it become parts of the result
     * @return what the object has become; empty when the patch deletes it
     * @throws BuildFailure when the patch has another shape than the object, or a directive that does not exist
     */
    public static Optional<Node> apply(Node object, Node patch) throws BuildFailure {
        return merge(Optional.of(object), Optional.of(patch), MergeSchema.UNKNOWN);
    }

    /** What becomes of a value; empty when it goes. */
    static Optional<Node> merge(Optional<Node> before, Optional<Node> patch, MergeSchema schema) throws BuildFailure {
        Optional<Node> first = before.filter(node -> !node.isNull()).or(() -> patch.filter(node -> !node.isNull()));
        if (first.isEmpty()) {
            return mergeMaps(before, patch, schema);
        }
        if (before.isPresent() && patch.isPresent()) {
            requireSameKind(before.get(), patch.get());
        }
        if (first.get().isMap()) {
            return mergeMaps(before, patch, known(schema, before, patch));
        }
        if (first.get().isScalar()) {
            return patch.isPresent() ? patch : before;
        }
        return schema.mergeKeys().isPresent()
                ? mergeLists(before, patch, schema, schema.mergeKeys().get())
                : patch.isPresent() ? patch : before;
    }

    /** An object inside another one brings its own schema, unless the outer one has it. */
    private static MergeSchema known(MergeSchema schema, Optional<Node> before, Optional<Node> patch) {
        if (schema.isKnown()) {
            return schema;
        }
        for (Optional<Node> source : List.of(before, patch)) {
            String apiVersion = source.map(node -> node.textAt("apiVersion")).orElse("");
            String kind = source.map(node -> node.textAt("kind")).orElse("");
            if (!apiVersion.isEmpty() && !kind.isEmpty()) {
                MergeSchema found = MergeKinds.of(apiVersion, kind);
                if (found.isKnown()) {
                    return found;
                }
            }
        }
        return schema;
    }

    private static void requireSameKind(Node before, Node patch) throws BuildFailure {
        if (!before.isNull() && !patch.isNull() && !before.isSameKind(patch)) {
            throw BuildFailure.because("a " + patch.kindName() + " of the patch meets a " + before.kindName());
        }
    }

    private static Optional<Node> mergeMaps(Optional<Node> before, Optional<Node> patch, MergeSchema schema)
            throws BuildFailure {
        Optional<Node> target = target(before, patch);
        if (target.isEmpty()) {
            return target;
        }
        Node map = target.get();
        TreeSet<String> keys = new TreeSet<>(map.keySet());
        patch.ifPresent(node -> keys.addAll(node.keySet()));
        for (String key : keys) {
            Optional<Node> merged = merge(map.get(key), patch.flatMap(node -> node.get(key)), schema.field(key));
            Optional<Node> kept = merged.filter(node -> !node.isNull() || isKeptNull(map, key, patch));
            if (kept.isPresent()) {
                map.put(key, kept.get());
            } else {
                map.remove(key);
            }
        }
        return target;
    }

    /** A null that was written out, as {@code null} or {@code ~}, stays when the patch does not speak of it. */
    private static boolean isKeptNull(Node map, String key, Optional<Node> patch) {
        return map.get(key)
                        .filter(Node::isNull)
                        .map(Node::text)
                        .filter(text -> !text.isEmpty())
                        .isPresent()
                && patch.flatMap(node -> node.get(key)).isEmpty();
    }

    private static Optional<Node> target(Optional<Node> before, Optional<Node> patch) throws BuildFailure {
        if (before.isEmpty() || before.get().isNull()) {
            boolean deletes = patch.filter(node -> !node.isNull()).isPresent() && takeQuietly(patch.get());
            if (deletes) {
                return Optional.empty();
            }
            boolean writtenNull = patch.isEmpty()
                    && before.isPresent()
                    && !before.get().text().isEmpty();
            return writtenNull ? before : patch;
        }
        if (patch.isEmpty()) {
            return before;
        }
        if (patch.get().isNull()) {
            return Optional.empty();
        }
        return switch (Directive.take(patch.get())) {
            case DELETE -> Optional.empty();
            case REPLACE -> patch;
            case MERGE -> before;
        };
    }

    /** Whether the patch of something that does not exist deletes it; a directive that does not exist stays as it is. */
    private static boolean takeQuietly(Node patch) {
        try {
            return Directive.take(patch) == Directive.DELETE;
        } catch (BuildFailure e) {
            return false;
        }
    }

    private static Optional<Node> mergeLists(
            Optional<Node> before, Optional<Node> patch, MergeSchema schema, List<String> keys) throws BuildFailure {
        Optional<Node> target = before;
        if (before.isEmpty() || before.get().isNull()) {
            target = patch;
        } else if (patch.isPresent()) {
            if (patch.get().isNull()) {
                return Optional.empty();
            }
            Directive directive = Directive.take(patch.get());
            if (directive == Directive.DELETE) {
                return Optional.empty();
            }
            target = directive == Directive.REPLACE ? patch : before;
        }
        if (target.isEmpty() || target.get().isNull()) {
            return target;
        }
        return KeyedList.of(keys, schema.items()).merge(target.get(), patch);
    }
}
