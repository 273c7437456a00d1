package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** A ClusterClass may be for some versions only. */
final class VersionIsOfTheClass extends TopologyRule {

    VersionIsOfTheClass() {
        super(
                "topo-version-in-class",
                "the version of a topology is one of those that its ClusterClass lists",
                "core/webhooks/admission/cluster.go ValidateClusterForClusterClass");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        List<String> versions = topology.clusterClass(admission.around())
                .map(ClusterClass::kubernetesVersions)
                .orElse(List.of());
        Field version = topology.version();
        if (!versions.isEmpty() && !versions.contains(version.textOrEmpty())) {
            problems.accept(problem(
                    version,
                    "must be one of those of the ClusterClass " + versions + ", got " + version.quoted(),
                    "choose one of them"));
        }
    }
}
