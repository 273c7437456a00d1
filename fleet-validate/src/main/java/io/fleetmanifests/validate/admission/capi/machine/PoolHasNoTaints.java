package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Taints of pools are not there yet. */
final class PoolHasNoTaints extends MachineRule {

    PoolHasNoTaints() {
        super(MachineKind.POOL.rule(
                "taints", "the template of a %s has no taints", "validate", "Cluster API 1.12 and later"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field taints = admission.spec("template", "spec", "taints");
        if (!taints.items().isEmpty()) {
            problems.accept(problem(
                    taints,
                    "must be absent, got " + taints.items().size() + " of them",
                    "taint the nodes through the infrastructure of the pool"));
        }
    }
}
