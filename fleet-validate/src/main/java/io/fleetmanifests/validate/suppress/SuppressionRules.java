package io.fleetmanifests.validate.suppress;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/** The rules of suppressions themselves; no suppression holds for them. */
public final class SuppressionRules {

    private static final String SOURCE = "docs/suppressions.md";

    /** A suppression says what it suppresses and why. */
    public static final Rule FORM = new Rule(
            "suppression-form",
            Severity.ERROR,
            Level.FILE,
            "a suppression names a rule, gives a reason, and has no keys but those that it may have",
            SOURCE,
            "");

    /** A suppression suppresses something. */
    public static final Rule UNUSED =
            Rule.warning("suppression-unused", "a suppression has a finding that it suppresses", SOURCE);

    private SuppressionRules() {}

    /** All of them, in the order of their declaration. */
    public static List<Rule> all() {
        return List.of(FORM, UNUSED);
    }
}
