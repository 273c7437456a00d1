package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.part.HealthChecks;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How long a node may take to start. */
final class StartupIsLongEnough extends MachineRule {

    StartupIsLongEnough() {
        super(MachineKind.HEALTH_CHECK.rule(
                "startup",
                "a %s gives nodes 0 or at least 30 seconds to start",
                "validateMachineHealthCheckNodeStartupTimeoutSeconds"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        HealthChecks.checkStartup(
                rule(), HealthChecks.startup(admission.spec(), CoreVersion.isV1beta2(admission)), problems);
    }
}
