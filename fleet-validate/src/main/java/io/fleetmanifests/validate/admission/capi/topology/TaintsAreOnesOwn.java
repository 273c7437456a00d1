package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.Taints;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Taints of nodes. */
final class TaintsAreOnesOwn extends TopologyRule {

    TaintsAreOnesOwn() {
        super(
                "topo-taints",
                "taints in a topology have their feature gate, and keys that are not those of Kubernetes or Cluster API",
                "internal/util/taints/validation.go ValidateMachineTaints");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        topology.parts().forEach(part -> Taints.check(rule(), part.at("taints"), admission.gates(), problems));
    }
}
