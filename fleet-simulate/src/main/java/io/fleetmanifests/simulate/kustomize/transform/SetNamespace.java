package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code namespace}: of every object that is not known to have none, of subjects named {@code default} in role bindings, and
 * the name of every Namespace.
 *
 * @param namespace the namespace
 * @param fields the other fields that hold it
 */
public record SetNamespace(String namespace, List<FieldSpec> fields) implements Transformation {

    private static final Set<String> BINDINGS = Set.of("RoleBinding", "ClusterRoleBinding");
    private static final String NAMESPACE_PATH = "metadata/namespace";
    private static final String NAME_PATH = "metadata/name";

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource resource : resources.list()) {
            resource.rememberId();
            change(resource);
            if (!resources.isUnique(resource)) {
                throw BuildFailure.because(
                        "with namespace \"" + namespace + "\" two objects are called " + resource.id());
            }
        }
    }

    private void change(Resource resource) throws BuildFailure {
        Gvk gvk = resource.gvk();
        Node object = resource.content();
        if (!gvk.isClusterScoped()) {
            visit(FieldSpec.of(NAMESPACE_PATH, true), object);
        }
        boolean binding = BINDINGS.contains(gvk.kind());
        if (binding) {
            object.get("subjects")
                    .map(Node::items)
                    .ifPresent(subjects -> subjects.stream()
                            .filter(subject -> subject.textAt("name").equals("default"))
                            .forEach(subject -> subject.put("namespace", Node.text(namespace))));
        }
        for (FieldSpec field : fields) {
            boolean notMeant = field.path().equals(NAMESPACE_PATH)
                    || (field.path().equals(NAME_PATH) && !gvk.apiVersion().equals("v1"))
                    || (binding
                            && field.path().equals("subjects/namespace")
                            && BINDINGS.contains(field.gvk().kind()));
            if (!notMeant) {
                visit(field, object);
            }
        }
    }

    private void visit(FieldSpec field, Node object) throws BuildFailure {
        field.visit(object, Optional.of(() -> Node.text("")), node -> {
            if (!node.isScalar()) {
                throw BuildFailure.because(field.path() + " must be text, got a " + node.kindName());
            }
            node.assign(ScalarType.TEXT, namespace);
        });
    }
}
