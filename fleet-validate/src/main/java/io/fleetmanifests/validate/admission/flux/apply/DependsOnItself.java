package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who waits for itself waits for ever. */
final class DependsOnItself implements AdmissionRule {

    private static final Rule RULE = Rule.reconcile(
            "flux-depends-on-self",
            "a HelmRelease or Kustomization does not depend on itself",
            "fluxcd/kustomize-controller internal/controller/kustomization_controller.go checkDependencies",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field dependency : admission.spec("dependsOn").items()) {
            Field namespace = dependency.at("namespace");
            boolean own = namespace.isEmpty() || namespace.is(admission.namespace());
            if (own && dependency.at("name").is(admission.name())) {
                problems.accept(dependency.problem(
                        RULE, "names the object itself, which waits for ever, got " + dependency.json(), "delete it"));
            }
        }
    }
}
