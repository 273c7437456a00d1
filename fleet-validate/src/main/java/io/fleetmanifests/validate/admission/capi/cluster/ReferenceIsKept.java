package io.fleetmanifests.validate.admission.capi.cluster;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** What a Cluster is made of may become something else, but not nothing. */
final class ReferenceIsKept implements AdmissionRule {

    private final Rule rule;
    private final String field;

    ReferenceIsKept(String id, String field) {
        this.rule = Rule.admission(
                id,
                "the " + field + " of a Cluster is not taken away",
                "cluster-api core/webhooks/admission/cluster.go validate",
                "");
        this.field = field;
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field now = admission.spec(field);
        if (now.isEmpty() && !admission.specBefore(field).isEmpty()) {
            problems.accept(now.problem(rule, "must stay", "put it back, it may name something else"));
        }
    }
}
