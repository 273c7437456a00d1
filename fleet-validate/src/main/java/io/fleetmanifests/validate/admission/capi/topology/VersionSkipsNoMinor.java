package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** Kubernetes is upgraded one minor version at a time. */
final class VersionSkipsNoMinor extends TopologyRule {

    VersionSkipsNoMinor() {
        super(
                "topo-version-no-skip",
                "the version of a topology goes up by one minor version at most",
                "core/webhooks/admission/cluster.go validateTopologyVersionUpdate");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Optional<ClusterClass> known = topology.clusterClass(admission.around());
        boolean planned = known.filter(found ->
                        found.plansUpgrades() || !found.kubernetesVersions().isEmpty())
                .isPresent();
        VersionChange.of(admission)
                .filter(change -> !planned && change.skipsAMinor())
                .ifPresent(change -> {
                    Problem problem = problem(
                            topology.version(),
                            "must go up by one minor version at most, from \"v" + change.from() + "\", got "
                                    + topology.version().quoted(),
                            "upgrade to v" + change.from().major() + "."
                                    + (change.from().minor() + 1) + " first");
                    problems.accept(known.isPresent() ? problem : problem.withSeverity(Severity.WARNING));
                });
    }
}
