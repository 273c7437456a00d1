package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.part.IntOrPercent;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How many machines are repaired at once. */
final class RepairsAreCounted extends MachineRule {

    RepairsAreCounted() {
        super(MachineKind.DEPLOYMENT.rule(
                "remediation", "maxInFlight of a %s is a number or a percentage", "validateRemediationMaxInFlight"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field most = CoreVersion.isV1beta2(admission)
                ? admission.spec("remediation", "maxInFlight")
                : admission.spec("strategy", "remediation", "maxInFlight");
        IntOrPercent.check(rule(), most, problems);
    }
}
