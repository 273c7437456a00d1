package io.fleetmanifests.finding;

import java.util.Optional;

/**
 * What is wrong with a value, before it is known where the value stands.
 *
 * @param rule the id of the rule that it breaks
 * @param path the field below the value, such as {@code nodePools[1].name}; empty for the value itself
 * @param message what is wrong, with the offending value: a fragment in lower case
 * @param hint what to do about it
 */
public record Problem(String rule, String path, String message, Optional<String> hint) {

    /** A problem with a hint. */
    public static Problem of(String rule, String path, String message, String hint) {
        return new Problem(rule, path, message, Optional.of(hint));
    }

    /** The same problem seen from a value that holds this one at {@code parent}. */
    public Problem below(String parent) {
        String separator = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Problem(rule, parent + separator + path, message, hint);
    }

    /** The problem as {@code path: message; hint}. */
    public String toText() {
        String where = path.isEmpty() ? "" : path + ": ";
        return OneLine.of(where + message + hint.map(h -> "; " + h).orElse(""));
    }
}
