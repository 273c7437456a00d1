package io.fleetmanifests.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with a value, before it is known where the value stands.
 *
 * @param rule the id of the rule that it breaks
 * @param path the field below the value, such as {@code nodePools[1].name}; empty for the value itself
 * @param message what is wrong, with the offending value: a fragment in lower case
 * @param hint what to do about it
 * @param involved other fields that take part, as paths from the same value: while one of them cannot be read, nobody knows
 *     whether there is a problem at all
 */
public record Problem(String rule, String path, String message, Optional<String> hint, List<String> involved) {

    /** Keeps a copy of the list. */
    public Problem {
        involved = List.copyOf(involved);
    }

    /** A problem with a hint. */
    public static Problem of(String rule, String path, String message, String hint) {
        return new Problem(rule, path, message, Optional.of(hint), List.of());
    }

    /** A problem that says all there is to say. */
    public static Problem of(String rule, String path, String message) {
        return new Problem(rule, path, message, Optional.empty(), List.of());
    }

    /** The same problem, in which other fields take part: paths from the value that {@link #path} starts at. */
    public Problem involving(String... others) {
        return new Problem(rule, path, message, hint, List.of(others));
    }

    /** The same problem seen from a value that holds this one at {@code parent}. */
    public Problem below(String parent) {
        List<String> others =
                involved.stream().map(other -> join(parent, other)).toList();
        return new Problem(rule, join(parent, path), message, hint, others);
    }

    /** The paths of everything that takes part, {@link #path} first. */
    public List<String> paths() {
        return Stream.concat(Stream.of(path), involved.stream()).toList();
    }

    private static String join(String parent, String path) {
        boolean noDot = path.isEmpty() || path.startsWith("[") || parent.isEmpty();
        return parent + (noDot ? "" : ".") + path;
    }

    /** The problem as {@code path: message; hint}. */
    public String toText() {
        String where = path.isEmpty() ? "" : path + ": ";
        return OneLine.of(where + message + hint.map(h -> "; " + h).orElse(""));
    }
}
