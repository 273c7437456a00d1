package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who waits for everything needs no list. */
final class HealthChecksBesideWait implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-health-checks-ignored",
            "a Kustomization with wait has no healthChecks, which it ignores",
            "fluxcd/kustomize-controller internal/controller/kustomization_controller.go checkHealth");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field checks = admission.spec("healthChecks");
        if (admission.spec("wait").isTrue() && !checks.items().isEmpty()) {
            problems.accept(checks.problem(
                    RULE,
                    "have no effect beside wait, which looks at everything, got "
                            + Count.of(checks.items().size(), "check"),
                    "delete one of the two"));
        }
    }
}
