package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.function.Consumer;

/** A Kustomization waits for Kustomizations, a HelmRelease for HelmReleases, and for ever when there is none. */
final class DependenciesAreDeclared implements ReferenceRule {

    private static final Rule MISSING = Rule.reference(
                    "flux-dependency-missing",
                    "an entry of dependsOn names an object that is declared",
                    "kustomize-controller internal/controller/kustomization_controller.go checkDependencies")
            .withSeverity(Severity.WARNING);
    private static final Rule KIND = Rule.reference(
            "flux-dependency-kind",
            "an entry of dependsOn names an object of the kind that depends on it",
            "kustomize-controller internal/controller/kustomization_controller.go checkDependencies");

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, KIND);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        for (IndexedObject from : Flux.appliers(objects)) {
            for (Field entry : from.spec("dependsOn").items()) {
                check(from, entry, objects, findings);
            }
        }
    }

    private static void check(IndexedObject from, Field entry, ObjectIndex objects, Consumer<Finding> findings) {
        Field name = entry.at("name");
        String namespace = ObjectIndex.namespace(from, entry);
        if (!objects.lacks(from, from.group(), from.kind(), namespace, name.textOrEmpty())) {
            return;
        }
        boolean kustomization = from.kind().equals(Flux.KUSTOMIZATION);
        String otherGroup = kustomization ? Flux.HELM : Flux.KUSTOMIZE;
        String otherKind = kustomization ? Flux.HELM_RELEASE : Flux.KUSTOMIZATION;
        boolean other = !objects.find(from, otherGroup, otherKind, namespace, name.textOrEmpty())
                .isEmpty();
        findings.accept(from.finding(name.problem(
                other ? KIND : MISSING,
                "must name a " + from.kind() + (other ? ", got the " + otherKind + " " : " that is declared, got ")
                        + name.quoted() + (namespace.isEmpty() ? "" : " in namespace " + Values.quote(namespace)),
                other
                        ? (kustomization
                                ? "name the Kustomization that applies it, and let that one wait"
                                : "name a HelmRelease, or let the Kustomization of this release depend on it")
                        : "declare it, say its namespace, or drop the entry")));
    }
}
