package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** MachinePools hang on a gate that is on by default. */
final class PoolsAreOn extends MachineRule {

    PoolsAreOn() {
        super(MachineKind.POOL.rule("gate", "a %s needs the feature gate MachinePool", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        admission
                .gates()
                .withoutGate("MachinePool", true)
                .ifPresent(severity -> problems.accept(problem(
                                admission.spec(),
                                "must be absent without the feature gate MachinePool",
                                "turn the gate on")
                        .withSeverity(severity)));
    }
}
