package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Nothing creates a namespace by the way, but a HelmRelease that is told to. */
final class NamespacesAreCreated implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "flux-namespace-missing",
                    "the namespace of an object is declared, or created by a HelmRelease",
                    "pkg ssa/manager_apply.go; helm-controller api/v2/helmrelease_types.go install.createNamespace")
            .withSeverity(Severity.WARNING);

    /** Those of Kubernetes, and the one that comes with Flux. */
    private static final Set<String> GIVEN =
            Set.of("", "default", "kube-system", "kube-public", "kube-node-lease", "flux-system");

    private record Namespace(String place, String name) {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        if (!objects.isWhole()) {
            return;
        }
        Set<Namespace> created = new HashSet<>();
        for (IndexedObject each : objects.all("", "Namespace")) {
            created.add(namespace(each, each.name(), objects));
        }
        for (IndexedObject each : Flux.releases(objects)) {
            if (each.spec("install", "createNamespace").isTrue()) {
                created.add(namespace(each, each.spec("targetNamespace").textOrEmpty(), objects));
            }
        }
        boolean unknown = created.stream().anyMatch(each -> ObjectIndex.hasVariable(each.name()));
        for (IndexedObject each : unknown ? List.<IndexedObject>of() : objects.all()) {
            if (each.isA("fluxcd.controlplane.io", "FluxInstance")) {
                // Its operator lives in the same namespace, and was there before it.
                continue;
            }
            check(each, each.at("metadata", "namespace"), created, objects, findings);
            if (each.isA(Flux.KUSTOMIZE, Flux.KUSTOMIZATION)
                    && Flux.target(each).isEmpty()) {
                check(each, each.spec("targetNamespace"), created, objects, findings);
            }
        }
    }

    /** As files have it, nobody knows which cluster a namespace is created on; anywhere will do. */
    private static Namespace namespace(IndexedObject object, String name, ObjectIndex objects) {
        return new Namespace(objects.isExpanded() ? object.place() : "", name);
    }

    private static void check(
            IndexedObject object, Field field, Set<Namespace> known, ObjectIndex objects, Consumer<Finding> findings) {
        String name = field.textOrEmpty();
        if (!GIVEN.contains(name)
                && !ObjectIndex.hasVariable(name)
                // Said once a namespace.
                && known.add(namespace(object, name, objects))) {
            findings.accept(object.finding(field.problem(
                    RULE,
                    "must be a namespace that something creates, got " + field.quoted(),
                    "declare the Namespace, unless the cluster has it already")));
        }
    }
}
