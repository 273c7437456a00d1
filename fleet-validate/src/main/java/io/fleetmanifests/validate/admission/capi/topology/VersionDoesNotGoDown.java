package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Kubernetes is not downgraded. */
final class VersionDoesNotGoDown extends TopologyRule {

    VersionDoesNotGoDown() {
        super(
                "topo-version-no-down",
                "the version of a topology does not go down",
                "core/webhooks/admission/cluster.go validateTopologyVersionUpdate");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        VersionChange.of(admission)
                .filter(change -> change.to().release().compareTo(change.from().release()) < 0)
                .ifPresent(change -> problems.accept(problem(
                        topology.version(),
                        "must not go down from \"v" + change.from() + "\", got "
                                + topology.version().quoted(),
                        "keep the version, or make a new Cluster")));
    }
}
