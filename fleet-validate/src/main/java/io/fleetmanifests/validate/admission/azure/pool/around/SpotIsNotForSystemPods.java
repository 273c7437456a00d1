package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Azure takes spot machines away. */
final class SpotIsNotForSystemPods implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-spot-system",
            "a pool of mode System has no spot machines",
            "https://learn.microsoft.com/azure/aks/spot-node-pool");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field priority = admission.spec("scaleSetPriority");
        if (priority.is("Spot") && admission.spec("mode").is("System")) {
            problems.accept(priority.problem(
                    RULE,
                    "must be Regular in a pool of mode System, got " + priority.quoted(),
                    "make it a User pool, or drop scaleSetPriority"));
        }
    }
}
