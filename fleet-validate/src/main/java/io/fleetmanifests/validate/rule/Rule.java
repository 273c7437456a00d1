package io.fleetmanifests.validate.rule;

import io.fleetmanifests.finding.Severity;

/**
 * Something that a document must hold to.
 *
 * @param id lower-case words with dashes, such as {@code schema-type}; never reused for another rule
 * @param severity how bad it is when the rule is broken
 * @param level who enforces it
 * @param summary one sentence without a full stop: what the rule asks for
 * @param source the upstream code that enforces it
 * @param versions the upstream releases that enforce it, such as {@code CAPZ 1.12 and later}; empty for all
 */
public record Rule(String id, Severity severity, Level level, String summary, String source, String versions) {

    /** A rule whose breach the API server refuses. */
    public static Rule error(String id, String summary, String source) {
        return new Rule(id, Severity.ERROR, Level.API_SERVER, summary, source, "");
    }

    /** A rule whose breach upstream accepts and somebody who knows would not commit. */
    public static Rule warning(String id, String summary, String source) {
        return new Rule(id, Severity.WARNING, Level.ADVICE, summary, source, "");
    }

    /** A rule whose breach a webhook refuses. */
    public static Rule admission(String id, String summary, String source, String versions) {
        return new Rule(id, Severity.ERROR, Level.ADMISSION, summary, source, versions);
    }

    /** A rule whose breach the API server takes, and on which a controller stops until somebody changes the object. */
    public static Rule reconcile(String id, String summary, String source, String versions) {
        return new Rule(id, Severity.ERROR, Level.RECONCILE, summary, source, versions);
    }

    /** A rule of what documents say of each other, whose breach is certain to fail. */
    public static Rule reference(String id, String summary, String source) {
        return new Rule(id, Severity.ERROR, Level.REFERENCE, summary, source, "");
    }

    /** A rule of what clusters say of each other, whose breach is certain to fail. */
    public static Rule fleet(String id, String summary, String source) {
        return new Rule(id, Severity.ERROR, Level.FLEET, summary, source, "");
    }

    /** The same rule, taken more or less seriously. */
    public Rule withSeverity(Severity severity) {
        return new Rule(id, severity, level, summary, source, versions);
    }
}
