package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A field of the spec that does not change. */
public final class ImmutableField implements AdmissionRule {

    private final Rule rule;
    private final String hint;
    private final Mode mode;
    private final List<String> keys;
    private final List<String> flags;

    /** What is no change. */
    private enum Mode {
        SAME,
        SET_LATE,
        EMPTY_OR_ABSENT
    }

    private ImmutableField(Rule rule, String hint, Mode mode, List<String> keys, List<String> flags) {
        this.rule = rule;
        this.hint = hint;
        this.mode = mode;
        this.keys = keys;
        this.flags = flags;
    }

    /** A field that may neither change nor be set or unset later. */
    public static ImmutableField always(Rule rule, String hint, String... keys) {
        return new ImmutableField(rule, hint, Mode.SAME, List.of(keys), List.of());
    }

    /** A field that may be set later, and then neither change nor be unset. */
    public static ImmutableField onceSet(Rule rule, String hint, String... keys) {
        return new ImmutableField(rule, hint, Mode.SET_LATE, List.of(keys), List.of());
    }

    /** A text that may neither change nor be set or unset later, and is empty when it is absent, as Go's texts are. */
    public static ImmutableField text(Rule rule, String hint, String... keys) {
        return new ImmutableField(rule, hint, Mode.EMPTY_OR_ABSENT, List.of(keys), List.of());
    }

    /** The same field, an object with keys that are false when they are absent, as Go's booleans are. */
    public ImmutableField withFlags(String... keys) {
        return new ImmutableField(rule, hint, mode, this.keys, List.of(keys));
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore(keys.toArray(String[]::new));
        Field now = admission.spec(keys.toArray(String[]::new));
        boolean allowed =
                before.isEmpty() && (mode == Mode.SET_LATE || (mode == Mode.EMPTY_OR_ABSENT && now.isEmpty()));
        if (!allowed && !same(withoutUnsetFlags(before), withoutUnsetFlags(now))) {
            problems.accept(now.problem(rule, "must stay " + quoted(before, now) + ", got " + now.json(), hint));
        }
    }

    private Field withoutUnsetFlags(Field field) {
        if (flags.isEmpty() || !field.value().isObject()) {
            return field;
        }
        ObjectNode copy = field.value().deepCopy();
        flags.stream().filter(flag -> field.at(flag).isFalse()).forEach(copy::remove);
        return field.with(copy);
    }

    /** Long values that differ where the message cuts them would read as if they did not. */
    private static String quoted(Field before, Field now) {
        return before.json().equals(now.json()) ? "what it was" : before.json();
    }

    /** Whether two values are the same, whatever the Java type of a number and the order of keys. */
    public static boolean same(Field one, Field other) {
        return one.isPresent() == other.isPresent()
                && (!one.isPresent() || Manifest.of(one.value()).equals(Manifest.of(other.value())));
    }
}
