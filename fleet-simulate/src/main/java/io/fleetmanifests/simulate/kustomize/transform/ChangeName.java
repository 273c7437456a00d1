package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceId;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;
import java.util.Optional;

/**
 * {@code namePrefix} or {@code nameSuffix}; definitions of custom resources, API services and namespaces keep their names.
 *
 * @param text what is put before or behind the name
 * @param isPrefix whether it is put before it
 * @param fields the fields that are changed
 */
public record ChangeName(String text, boolean isPrefix, List<FieldSpec> fields) implements Transformation {

    private static final List<Gvk> KEPT = List.of(
            new Gvk("", "", "CustomResourceDefinition"),
            new Gvk("apiregistration.k8s.io", "", "APIService"),
            new Gvk("", "", "Namespace"));

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource resource : resources.list()) {
            ResourceId original = resource.originalId();
            if (KEPT.stream().anyMatch(original.gvk()::matches)) {
                continue;
            }
            for (FieldSpec field : fields) {
                if (original.gvk().matches(field.gvk())) {
                    change(resource, field);
                }
            }
        }
    }

    private void change(Resource resource, FieldSpec field) throws BuildFailure {
        if (field.path().equals("metadata/name")) {
            if (isPrefix) {
                resource.addPrefix(text);
            } else {
                resource.addSuffix(text);
            }
            resource.rememberId();
        }
        field.visit(resource.content(), Optional.of(() -> Node.text("")), node -> {
            if (!node.isScalar()) {
                throw BuildFailure.because(field.path() + " must be text, got a " + node.kindName());
            }
            node.assign(ScalarType.OPEN, isPrefix ? text + node.text() : node.text() + text);
        });
    }
}
