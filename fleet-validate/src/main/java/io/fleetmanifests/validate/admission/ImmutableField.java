package io.fleetmanifests.validate.admission;

import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A field of the spec that does not change. */
public final class ImmutableField implements AdmissionRule {

    private final Rule rule;
    private final String hint;
    private final boolean onceSet;
    private final List<String> keys;

    private ImmutableField(Rule rule, String hint, boolean onceSet, String... keys) {
        this.rule = rule;
        this.hint = hint;
        this.onceSet = onceSet;
        this.keys = List.of(keys);
    }

    /** A field that may neither change nor be set or unset later. */
    public static ImmutableField always(Rule rule, String hint, String... keys) {
        return new ImmutableField(rule, hint, false, keys);
    }

    /** A field that may be set later, and then neither change nor be unset. */
    public static ImmutableField onceSet(Rule rule, String hint, String... keys) {
        return new ImmutableField(rule, hint, true, keys);
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore(keys.toArray(String[]::new));
        Field now = admission.spec(keys.toArray(String[]::new));
        boolean late = onceSet && before.isEmpty();
        if (!late && !same(before, now)) {
            problems.accept(now.problem(rule, "must stay " + before.json() + ", got " + now.json(), hint));
        }
    }

    /** Whether two values are the same, whatever the Java type of a number and the order of keys. */
    public static boolean same(Field one, Field other) {
        return one.isPresent() == other.isPresent()
                && (!one.isPresent() || Manifest.of(one.value()).equals(Manifest.of(other.value())));
    }
}
