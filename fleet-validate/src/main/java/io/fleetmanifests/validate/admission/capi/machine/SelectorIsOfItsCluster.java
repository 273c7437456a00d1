package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A health check is of one cluster. */
final class SelectorIsOfItsCluster extends MachineRule {

    SelectorIsOfItsCluster() {
        super(MachineKind.HEALTH_CHECK.rule(
                "cluster-selector", "the selector of a %s names no other cluster than its own", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field label = admission.spec("selector", "matchLabels", Owners.CLUSTER_NAME);
        Field cluster = admission.spec("clusterName");
        if (label.text().isPresent() && !label.textOrEmpty().equals(cluster.textOrEmpty())) {
            problems.accept(
                    problem(label, "must be clusterName " + cluster.quoted() + ", got " + label.quoted(), "drop it"));
        }
    }
}
