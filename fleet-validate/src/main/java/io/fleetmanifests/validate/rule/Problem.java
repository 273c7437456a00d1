package io.fleetmanifests.validate.rule;

import io.fleetmanifests.finding.Severity;
import java.util.Optional;

/**
 * A rule that a document breaks, before anybody knows where the document stands.
 *
 * @param rule the rule
 * @param severity how bad it is here; most often the rule's own
 * @param path the field; the nearest one that exists may be further out
 * @param message what is wrong: a lower-case fragment with the value, without a full stop
 * @param hint what to do, in the same form
 * @param key whether the field's key is at fault, and not its value
 */
public record Problem(
        Rule rule, Severity severity, FieldPath path, String message, Optional<String> hint, boolean key) {

    /** A problem without advice. */
    public static Problem of(Rule rule, FieldPath path, String message) {
        return new Problem(rule, rule.severity(), path, message, Optional.empty(), false);
    }

    /** A problem of a field that should not be there, or not by that name; without advice. */
    public static Problem ofKey(Rule rule, FieldPath path, String message) {
        return new Problem(rule, rule.severity(), path, message, Optional.empty(), true);
    }

    /** A problem with advice. */
    public static Problem of(Rule rule, FieldPath path, String message, String hint) {
        return new Problem(rule, rule.severity(), path, message, Optional.of(hint), false);
    }

    /** The same problem as one of another rule, as bad as it was. */
    public Problem withRule(Rule rule) {
        return new Problem(rule, severity, path, message, hint, key);
    }

    /** The same problem elsewhere. */
    public Problem withPath(FieldPath path) {
        return new Problem(rule, severity, path, message, hint, key);
    }

    /** The same problem with other advice. */
    public Problem withHint(Optional<String> hint) {
        return new Problem(rule, severity, path, message, hint, key);
    }

    /** The same problem, taken more or less seriously. */
    public Problem withSeverity(Severity severity) {
        return new Problem(rule, severity, path, message, hint, key);
    }
}
