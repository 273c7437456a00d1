package io.fleetmanifests.validate.rule;

import io.fleetmanifests.finding.Severity;

/**
 * Something that a document must hold to.
 *
 * @param id lower-case words with dashes, such as {@code schema-type}; never reused for another rule
 * @param severity how bad it is when the rule is broken
 * @param summary one sentence without a full stop: what the rule asks for
 * @param source the upstream code that enforces it
 */
public record Rule(String id, Severity severity, String summary, String source) {

    /** A rule whose breach the API server or a webhook refuses. */
    public static Rule error(String id, String summary, String source) {
        return new Rule(id, Severity.ERROR, summary, source);
    }

    /** A rule whose breach upstream accepts and somebody who knows would not commit. */
    public static Rule warning(String id, String summary, String source) {
        return new Rule(id, Severity.WARNING, summary, source);
    }
}
