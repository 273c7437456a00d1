package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.part.RollingUpdates;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How machines are replaced. */
final class RolloutMoves extends MachineRule {

    RolloutMoves() {
        super(MachineKind.DEPLOYMENT.rule("rollout", "a rolling update of a %s can move", "validateRolloutStrategy"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field update = CoreVersion.isV1beta2(admission)
                ? admission.spec("rollout", "strategy", "rollingUpdate")
                : admission.spec("strategy", "rollingUpdate");
        RollingUpdates.check(rule(), update, problems);
    }
}
