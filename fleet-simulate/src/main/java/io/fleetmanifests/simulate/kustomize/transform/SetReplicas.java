package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code replicas}.
 *
 * @param name what the object is or was called
 * @param count how many replicas it gets
 * @param fields the fields that hold the number
 */
public record SetReplicas(String name, long count, List<FieldSpec> fields) implements Transformation {

    @Override
    public void apply(Resources resources) throws BuildFailure {
        boolean found = false;
        for (FieldSpec field : fields) {
            List<Resource> matching =
                    resources.matching(id -> id.name().equals(name) && id.gvk().matches(field.gvk()));
            found = found || !matching.isEmpty();
            for (Resource resource : matching) {
                field.visit(
                        resource.content(), Optional.of(() -> Node.scalar(ScalarType.INTEGER, "0", false)), node -> {
                            if (!node.isScalar()) {
                                throw BuildFailure.because(
                                        field.path() + " must be a number, got a " + node.kindName());
                            }
                            node.assign(ScalarType.INTEGER, Long.toString(count));
                        });
            }
        }
        if (!found) {
            throw BuildFailure.because("no object with replicas is called \"" + name + "\"");
        }
    }
}
