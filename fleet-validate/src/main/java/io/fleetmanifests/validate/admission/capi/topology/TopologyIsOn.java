package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Topologies hang on a gate that is off by default. */
final class TopologyIsOn implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "cluster-topology-gate",
            "a topology needs the feature gate ClusterTopology",
            "cluster-api core/webhooks/admission/cluster.go validateTopology",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field topology = admission.spec("topology");
        if (!topology.isEmpty()) {
            admission
                    .gates()
                    .withoutGate(Topology.GATE, false)
                    .ifPresent(severity -> problems.accept(topology.problem(
                                    RULE,
                                    "must be absent without the feature gate " + Topology.GATE,
                                    "turn the gate on, and tell the validator so")
                            .withSeverity(severity)));
        }
    }
}
