package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.Taints;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Taints of nodes. */
final class DeploymentTaintsAreOnesOwn extends MachineRule {

    DeploymentTaintsAreOnesOwn() {
        super(MachineKind.DEPLOYMENT.rule(
                "taints",
                "taints in a %s have their feature gate, and keys that are not those of Kubernetes or Cluster API",
                "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field taints = admission.spec("template", "spec", "taints");
        Taints.check(rule(), taints, admission.gates(), problems);
        boolean on = admission.gates().state(Taints.GATE).orElse(false);
        for (Field taint : taints.items()) {
            if (on && taint.at("key").is("node-role.kubernetes.io/control-plane")) {
                problems.accept(problem(
                        taint.at("key"),
                        "must not be that of control planes, got "
                                + taint.at("key").quoted(),
                        "drop it"));
            }
        }
    }
}
