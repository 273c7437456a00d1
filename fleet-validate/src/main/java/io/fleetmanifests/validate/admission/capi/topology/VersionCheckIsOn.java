package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.function.Consumer;

/** An annotation turns the rules of versions off. */
final class VersionCheckIsOn extends TopologyRule {

    VersionCheckIsOn() {
        super(Rule.admission(
                        "topo-version-escape",
                        "no annotation turns off what is asked of the versions of a topology",
                        "cluster-api core/webhooks/admission/cluster.go validateTopology",
                        "")
                .withSeverity(Severity.WARNING));
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Field annotation = admission.root().at("metadata", "annotations", UNSAFE_VERSION);
        if (annotation.isPresent() && Topology.before(admission).isPresent()) {
            problems.accept(problem(
                    annotation, "turns off what is asked of changes of the version", "delete it once it has served"));
        }
    }
}
