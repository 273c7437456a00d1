package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.LabelSelector;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A health check of all machines would be of those of other clusters as well. */
final class SelectorIsNotEmpty extends MachineRule {

    SelectorIsNotEmpty() {
        super(MachineKind.HEALTH_CHECK.rule(
                "selector", "the selector of a %s can be read, and is not empty", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field selector = admission.spec("selector");
        LabelSelector labels = new LabelSelector(selector);
        labels.faults(rule()).forEach(problems);
        if (labels.isEmpty()) {
            problems.accept(
                    problem(selector, "must not be empty", "select machines by a label, such as that of their pool"));
        }
    }
}
