package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The bounds of the autoscaler. */
final class ScalingBoundsAreInOrder implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-scaling-range",
            "scaling.minSize is not above scaling.maxSize",
            "https://learn.microsoft.com/azure/aks/cluster-autoscaler");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field least = admission.spec("scaling", "minSize");
        Field most = admission.spec("scaling", "maxSize");
        if (least.number().isPresent()
                && most.number().isPresent()
                && least.number().getAsLong() > most.number().getAsLong()) {
            problems.accept(least.problem(
                    RULE,
                    "must not be above scaling.maxSize, got " + least.quoted() + " and " + most.quoted(),
                    "swap them"));
        }
    }
}
