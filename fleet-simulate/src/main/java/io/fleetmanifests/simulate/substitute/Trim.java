package io.fleetmanifests.simulate.substitute;

import io.fleetmanifests.simulate.glob.Glob;
import java.util.Optional;
import java.util.stream.IntStream;

/** Values without what a pattern matches at one of their ends; a text that is no pattern matches nothing. */
final class Trim {

    private Trim() {}

    static String prefix(String value, String pattern, boolean longest) {
        Optional<Glob> glob = Glob.parse(pattern);
        IntStream ends = IntStream.rangeClosed(1, value.length())
                .map(end -> longest ? value.length() + 1 - end : end)
                .filter(end -> isBoundary(value, end));
        return glob.map(g ->
                        ends.filter(end -> g.matches(value.substring(0, end))).findFirst())
                .map(end -> value.substring(end.orElse(0)))
                .orElse(value);
    }

    static String suffix(String value, String pattern, boolean longest) {
        Optional<Glob> glob = Glob.parse(pattern);
        IntStream starts = IntStream.range(0, value.length())
                .map(start -> longest ? start : value.length() - 1 - start)
                .filter(start -> isBoundary(value, start));
        return glob.map(g -> starts.filter(start -> g.matches(value.substring(start)))
                        .findFirst())
                .map(start -> value.substring(0, start.orElse(value.length())))
                .orElse(value);
    }

    private static boolean isBoundary(String value, int index) {
        return index == value.length() || !Character.isLowSurrogate(value.charAt(index));
    }
}
