package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/** Something that is asked of one of these kinds. */
abstract class MachineRule implements AdmissionRule {

    private final Rule rule;

    MachineRule(Rule rule) {
        this.rule = rule;
    }

    final Rule rule() {
        return rule;
    }

    @Override
    public final List<Rule> rules() {
        return List.of(rule);
    }

    final Problem problem(Field field, String message, String hint) {
        return field.problem(rule, message, hint);
    }
}
