package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.part.HealthChecks;
import io.fleetmanifests.validate.admission.capi.part.IntOrPercent;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How many machines may be ill at once. */
final class ThresholdIsCounted extends MachineRule {

    ThresholdIsCounted() {
        super(MachineKind.HEALTH_CHECK.rule(
                "threshold",
                "the number of ill machines in a %s is a number or a percentage",
                "validateMachineHealthCheckUnhealthyLessThanOrEqualTo"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        IntOrPercent.check(
                rule(), HealthChecks.threshold(admission.spec(), CoreVersion.isV1beta2(admission)), problems);
    }
}
