package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.RollingUpdates;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How machines are replaced. */
final class RolloutMoves extends TopologyRule {

    RolloutMoves() {
        super(
                "topo-rollout",
                "a rolling update of machineDeployments in a topology can move",
                "core/webhooks/admission/cluster.go validateTopologyRollout");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        topology.machineDeployments()
                .forEach(deployment -> RollingUpdates.check(rule(), topology.rollingUpdate(deployment), problems));
    }
}
