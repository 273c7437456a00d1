package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Something that is asked of the spec of one pool, which may stand in a template of pools as well. */
abstract class PoolRule implements AdmissionRule {

    private static final String SOURCE =
            "cluster-api-provider-azure internal/webhooks/azuremanagedmachinepool_validation.go ";

    private final Rule rule;

    PoolRule(String id, String summary, String function) {
        this.rule = Rule.admission(id, summary, SOURCE + function, "");
    }

    @Override
    public final List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public final void check(Admission admission, Consumer<Problem> problems) {
        check(admission.spec(), problems);
    }

    /** Looks at a pool's spec, wherever it stands. */
    abstract void check(Field spec, Consumer<Problem> problems);

    final Problem problem(Field field, String message, String hint) {
        return field.problem(rule, message, hint);
    }
}
