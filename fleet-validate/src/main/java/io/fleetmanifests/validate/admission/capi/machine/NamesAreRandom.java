package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** The names of machines, which must not be the same. */
final class NamesAreRandom extends MachineRule {

    NamesAreRandom() {
        super(MachineKind.DEPLOYMENT.rule(
                "naming", "the template of machines' names in a %s has a random part", "validateMDMachineNaming"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field template = admission.spec("machineNaming", "template");
        if (!template.isEmpty() && !template.textOrEmpty().contains("{{ .random }}")) {
            problems.accept(
                    problem(template, "must contain {{ .random }}, got " + template.quoted(), "append -{{ .random }}"));
        }
    }
}
