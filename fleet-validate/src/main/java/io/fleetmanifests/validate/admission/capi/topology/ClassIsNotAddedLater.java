package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A Cluster that was made without a ClusterClass stays without one. */
final class ClassIsNotAddedLater extends TopologyRule {

    private static final String UNSAFE_CLASS = "unsafe.topology.cluster.x-k8s.io/disable-update-class-name-check";

    ClassIsNotAddedLater() {
        super(
                "topo-no-late-class",
                "a Cluster gets no topology after it was made",
                "core/webhooks/admission/cluster.go validateTopology");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        if (Topology.before(admission).isEmpty()
                && admission.annotation(UNSAFE_CLASS).isEmpty()) {
            problems.accept(problem(
                    topology.className(),
                    "must stay unset on a Cluster without a topology, got "
                            + topology.className().quoted(),
                    "make a new Cluster of that class"));
        }
    }
}
