package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.KubernetesVersions;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** The version of all of a Cluster. */
final class VersionHasItsForm extends TopologyRule {

    VersionHasItsForm() {
        super(
                "topo-version-form",
                "the version of a topology is major.minor.patch",
                "core/webhooks/admission/cluster.go validateTopology");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        KubernetesVersions.check(rule(), topology.version(), problems);
    }
}
