package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Helm creates the namespace that it is told to install into. */
final class NamespaceToCreate implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-create-namespace",
            "install.createNamespace has an effect beside targetNamespace only",
            "fluxcd/helm-controller internal/action/install.go");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field create = admission.spec("install", "createNamespace");
        if (create.isTrue() && admission.spec("targetNamespace").isEmpty()) {
            problems.accept(create.problem(
                    RULE, "has no effect without targetNamespace, got true", "set targetNamespace, or delete it"));
        }
    }
}
