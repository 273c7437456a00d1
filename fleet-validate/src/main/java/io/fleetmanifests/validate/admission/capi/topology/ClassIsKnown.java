package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.function.Consumer;

/** A topology without its ClusterClass is not looked into, here as upstream. It may be somewhere else. */
final class ClassIsKnown extends TopologyRule {

    ClassIsKnown() {
        super(Rule.admission(
                        "topo-class-missing",
                        "the ClusterClass of a topology is there",
                        "cluster-api core/webhooks/admission/cluster.go validateClusterClassExistsAndIsReconciled",
                        "")
                .withSeverity(Severity.WARNING));
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Field name = topology.className();
        if (topology.clusterClass(admission.around()).isEmpty()) {
            problems.accept(problem(
                    name,
                    "names a ClusterClass that is not here, so the topology is not fully checked, got " + name.quoted()
                            + " in namespace \"" + topology.classNamespace() + "\"",
                    "check that it is on the management cluster"));
        }
    }
}
