package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Bounds from which the webhook takes the replicas that nobody has set. */
final class AutoscalerBoundsAreNumbers extends MachineRule {

    AutoscalerBoundsAreNumbers(MachineKind kind) {
        super(kind.rule(
                "autoscaler-parse",
                "a %s without replicas has whole numbers in both annotations of the autoscaler, when it has both",
                "Default"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        if (admission.spec("replicas").isPresent() || !AutoscalerBounds.areSet(admission.root())) {
            return;
        }
        for (Field bound : AutoscalerBounds.of(admission.root())) {
            if (AutoscalerBounds.parse(bound).isEmpty()) {
                problems.accept(
                        problem(bound, "must be a whole number, got " + bound.quoted(), "write \"1\" for example"));
            }
        }
    }
}
