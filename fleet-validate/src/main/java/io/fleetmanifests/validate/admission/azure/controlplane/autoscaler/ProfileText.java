package io.fleetmanifests.validate.admission.azure.controlplane.autoscaler;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The form of some texts of the autoscaler's profile.
 *
 * @param rule the rule
 * @param keys the texts
 * @param form what each must pass
 * @param wanted the form as messages name it
 * @param hint what to do
 */
record ProfileText(Rule rule, List<String> keys, Predicate<String> form, String wanted, String hint)
        implements AdmissionRule {

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (String key : keys) {
            Field field = admission.spec("autoscalerProfile", key);
            if (field.text().isPresent() && !form.test(field.textOrEmpty())) {
                problems.accept(field.problem(rule, "must be " + wanted + ", got " + field.quoted(), hint));
            }
        }
    }
}
