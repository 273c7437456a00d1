package io.fleetmanifests.validate.admission.azure.pool.change;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The zones of a pool stay; their order is free. */
final class ZonesStay implements AdmissionRule {

    private final Rule rule;
    private final String hint;
    private final String[] keys;

    /**
     * The rule for pools in a place.
     *
     * @param keys the way from a spec to the zones
     */
    ZonesStay(Rule rule, String hint, String... keys) {
        this.rule = rule;
        this.hint = hint;
        this.keys = keys.clone();
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field zones = admission.spec(keys);
        List<String> before = sorted(admission.specBefore(keys));
        if (!before.equals(sorted(zones))) {
            problems.accept(zones.problem(rule, "must stay " + before + ", got " + sorted(zones), hint));
        }
    }

    private static List<String> sorted(Field zones) {
        return zones.items().stream().map(Field::textOrEmpty).sorted().toList();
    }
}
