package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.metadata.NameSyntax;
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
        Field name = admission.root().at("metadata", "name");
        if (!NameSyntax.isLabelValue(name.textOrEmpty())) {
            problems.accept(problem(
                    name,
                    "must be at most 63 characters, as the value of a label, got " + name.quoted() + " ("
                            + name.textOrEmpty().length() + ")",
                    "shorten it"));
        }
    }
}
