package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.LabelNames;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** The name of a MachineDeployment is a label on its machines. */
final class NameIsALabelValue extends MachineRule {

    NameIsALabelValue() {
        super(MachineKind.DEPLOYMENT.rule(
                "name-label", "the name of a %s is the value of a label, of at most 63 characters", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        LabelNames.check(rule(), admission, problems);
    }
}
