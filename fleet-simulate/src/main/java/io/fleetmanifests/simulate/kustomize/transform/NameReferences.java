package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.field.NameReference;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** After all layers: fields that name an object by a former name get its present one. */
public final class NameReferences implements Transformation {

    private final List<NameReference> references;

    /** References of these kinds. */
    public NameReferences(List<NameReference> references) {
        this.references = List.copyOf(references);
    }

    @Override
    public void apply(Resources resources) throws BuildFailure {
        List<Referral> all = resources.list().stream().map(Referral::of).toList();
        Map<String, List<Resource>> byKind = resources.list().stream()
                .collect(Collectors.groupingBy(
                        resource -> resource.originalId().gvk().kind()));
        for (NameReference reference : references) {
            for (FieldSpec field : reference.referrers()) {
                List<Resource> referrers = field.gvk().kind().isEmpty()
                        ? resources.list()
                        : byKind.getOrDefault(field.gvk().kind(), List.of());
                for (Resource referrer : referrers) {
                    if (referrer.originalId().gvk().matches(field.gvk())) {
                        update(referrer, field, reference.target(), all);
                    }
                }
            }
        }
    }

    private static void update(Resource referrer, FieldSpec field, Gvk target, List<Referral> all) throws BuildFailure {
        ReferralChoice choice = new ReferralChoice(Referral.of(referrer), field.path(), target, all);
        // The kind may have changed since the object was selected.
        FieldSpec there = new FieldSpec(referrer.gvk(), field.path(), field.create());
        try {
            there.visit(referrer.content(), Optional.empty(), node -> set(node, choice));
        } catch (BuildFailure e) {
            throw e.in("the reference " + field.path() + " of " + referrer).orAt(referrer.source());
        }
    }

    private static void set(Node node, ReferralChoice choice) throws BuildFailure {
        if (node.isList()) {
            for (Node item : new ArrayList<>(node.items())) {
                if (item.isList()) {
                    throw BuildFailure.because("must be text or a map, got a list");
                }
                set(item, choice);
            }
        } else if (node.isMap()) {
            setMap(node, choice);
        } else if (!node.isNull()) {
            Optional<Resource> found = choice.byName(node.text());
            if (found.isPresent() && !found.get().name().equals(node.text())) {
                node.assign(ScalarType.OPEN, found.get().name());
            }
        }
    }

    private static void setMap(Node map, ReferralChoice choice) throws BuildFailure {
        Node name = map.get("name").orElseThrow(() -> BuildFailure.because("there is no name"));
        Optional<String> namespace = map.get("namespace").map(Node::text);
        Optional<Resource> found = choice.byNameAndNamespace(name.text(), namespace);
        if (found.isEmpty()) {
            return;
        }
        String newNamespace = found.get().namespace();
        if (!found.get().name().equals(name.text()) || !newNamespace.isEmpty()) {
            map.put("name", Node.open(found.get().name()));
            if (!newNamespace.isEmpty()) {
                map.put("namespace", Node.open(newNamespace));
            }
        }
    }
}
