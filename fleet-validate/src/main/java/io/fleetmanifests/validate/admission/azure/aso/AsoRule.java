package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/** Something at which a controller stops. */
abstract class AsoRule implements AdmissionRule {

    private final Rule rule;

    AsoRule(String id, String summary, String source) {
        this.rule = Rule.reconcile(id, summary, "cluster-api-provider-azure " + source, "");
    }

    @Override
    public final List<Rule> rules() {
        return List.of(rule);
    }

    final Problem problem(Field field, String message, String hint) {
        return field.problem(rule, message, hint);
    }
}
