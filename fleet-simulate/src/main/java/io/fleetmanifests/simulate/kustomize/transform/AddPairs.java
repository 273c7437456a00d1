package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Labels or annotations: {@code labels}, {@code commonLabels}, {@code commonAnnotations}.
 *
 * @param pairs keys and values
 * @param fields the maps that get them
 */
public record AddPairs(Map<String, String> pairs, List<FieldSpec> fields) implements Transformation {

    /** Sorts the pairs by key. */
    public AddPairs {
        pairs = new TreeMap<>(pairs);
    }

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource resource : resources.list()) {
            for (Map.Entry<String, String> pair : pairs.entrySet()) {
                for (FieldSpec field : fields) {
                    field.visit(resource.content(), Optional.of(Node::map), node -> add(node, pair, field));
                }
            }
        }
    }

    private static void add(Node map, Map.Entry<String, String> pair, FieldSpec field) throws BuildFailure {
        if (!map.isMap()) {
            throw BuildFailure.because(field.path() + " must be a map, got a " + map.kindName());
        }
        map.put(pair.getKey(), Node.text(pair.getValue()));
    }
}
