package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Something that is asked of a topology which names its ClusterClass. */
abstract class TopologyRule implements AdmissionRule {

    static final String UNSAFE_VERSION = "unsafe.topology.cluster.x-k8s.io/disable-update-version-check";

    private final Rule rule;

    TopologyRule(String id, String summary, String source) {
        this(Rule.admission(id, summary, "cluster-api " + source, ""));
    }

    TopologyRule(Rule rule) {
        this.rule = rule;
    }

    final Rule rule() {
        return rule;
    }

    @Override
    public final List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public final void check(Admission admission, Consumer<Problem> problems) {
        // Most Clusters have none, and there are many rules about it.
        if (admission.spec("topology").isPresent()) {
            Topology.of(admission).ifPresent(topology -> check(topology, admission, problems));
        }
    }

    /** Looks at the topology of a request. */
    abstract void check(Topology topology, Admission admission, Consumer<Problem> problems);

    final Problem problem(Field field, String message, String hint) {
        return field.problem(rule, message, hint);
    }
}
