package io.fleetmanifests.simulate.kustomize.patch;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code $patch} in a map or list of a patch asks for. */
enum Directive {
    MERGE,
    REPLACE,
    DELETE;

    private static final String KEY = "$patch";

    /**
     * Reads the directive of a patch and takes it out.
     *
     * @throws BuildFailure for one that does not exist, and for a patch that is a scalar
     */
    static Directive take(Node patch) throws BuildFailure {
        if (patch.isMap()) {
            Optional<Node> value = patch.get(KEY);
            if (value.isEmpty() || value.get().isNull()) {
                return MERGE;
            }
            Directive directive = of(value.get().text());
            patch.remove(KEY);
            return directive;
        }
        if (patch.isList()) {
            return takeFromList(patch);
        }
        throw BuildFailure.because("\"" + patch.text() + "\" stands where a map or list is patched");
    }

    /** In a list it is the one key of the first item that has it. */
    private static Directive takeFromList(Node patch) throws BuildFailure {
        Optional<Node> item =
                patch.items().stream().filter(each -> each.get(KEY).isPresent()).findFirst();
        if (item.isEmpty() || item.get().keySet().size() > 1) {
            return MERGE;
        }
        String value = item.get().textAt(KEY);
        Directive directive = of(value);
        List<Node> others = new ArrayList<>(patch.items());
        others.removeIf(each -> each.isEmpty() || each.textAt(KEY).equals(value));
        patch.items(others);
        return directive;
    }

    private static Directive of(String word) throws BuildFailure {
        return switch (word) {
            case "merge" -> MERGE;
            case "replace" -> REPLACE;
            case "delete" -> DELETE;
            default -> throw BuildFailure.because("$patch must be merge, replace or delete, got \"" + word + "\"");
        };
    }
}
