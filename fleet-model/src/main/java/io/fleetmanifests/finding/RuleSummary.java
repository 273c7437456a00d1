package io.fleetmanifests.finding;

/**
 * What a catalogue says of a rule.
 *
 * @param id lower-case words with dashes, such as {@code yaml-syntax}; never reused for another rule
 * @param severity how bad it is when the rule is broken
 * @param summary one sentence without a full stop: what the rule asks for
 * @param source who asks for it: upstream's code or documentation
 */
public record RuleSummary(String id, Severity severity, String summary, String source) {

    /** A rule whose breach is refused. */
    public static RuleSummary error(String id, String summary, String source) {
        return new RuleSummary(id, Severity.ERROR, summary, source);
    }

    /** A rule whose breach nobody refuses. */
    public static RuleSummary warning(String id, String summary, String source) {
        return new RuleSummary(id, Severity.WARNING, summary, source);
    }
}
