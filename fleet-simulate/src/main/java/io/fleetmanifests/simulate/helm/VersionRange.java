package io.fleetmanifests.simulate.helm;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of versions as Helm writes it: {@code >=1.2 <2 || ~3.1 || ^4 || 5.x || 6 - 7}. A version before a release is in it
 * only when the range names one. Never changes.
 */
final class VersionRange {

    private static final Pattern TERM = Pattern.compile(
            "\\s*(=|==|!=|>|<|>=|=>|<=|=<|~|~>|\\^)?\\s*v?([0-9]+|[xX*])(?:\\.([0-9]+|[xX*]))?(?:\\.([0-9]+|[xX*]))?"
                    + "(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?\\s*,?");
    private static final Pattern HYPHEN = Pattern.compile("\\s*(\\S+)\\s+-\\s+(\\S+)\\s*");

    /**
     * Versions from one on and up to another.
     *
     * @param high not included; empty for no bound
     * @param negated whether it is all others
     * @param preRelease whether the term names a version before a release
     */
    private record Term(Version low, Optional<Version> high, boolean negated, boolean preRelease) {

        boolean contains(Version version) {
            boolean inside = version.compareTo(low) >= 0
                    && high.filter(bound -> version.compareTo(bound) >= 0).isEmpty();
            return inside != negated && (preRelease || version.preRelease().isEmpty());
        }
    }

    private final List<List<Term>> alternatives;

    private VersionRange(List<List<Term>> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    /** The range of a text; empty when it is none. */
    static Optional<VersionRange> parse(String text) {
        List<List<Term>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|\\|", -1)) {
            Matcher hyphen = HYPHEN.matcher(alternative);
            String terms = hyphen.matches() ? ">=" + hyphen.group(1) + " <=" + hyphen.group(2) : alternative;
            Optional<List<Term>> parsed = terms(terms);
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            alternatives.add(parsed.get());
        }
        return Optional.of(new VersionRange(alternatives));
    }

    boolean contains(Version version) {
        return alternatives.stream().anyMatch(terms -> terms.stream().allMatch(term -> term.contains(version)));
    }

    private static Optional<List<Term>> terms(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher match = TERM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!match.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            terms.add(term(match));
            at = match.end();
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    private static Term term(Matcher match) {
        String operator = match.group(1) == null ? "" : match.group(1);
        int parts = 0;
        BigInteger[] numbers = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
        while (parts < numbers.length && isNumber(match.group(parts + 2))) {
            numbers[parts] = new BigInteger(match.group(parts + 2));
            parts++;
        }
        List<String> before =
                match.group(5) == null ? List.of() : List.of(match.group(5).split("\\.", -1));
        Version given = new Version(numbers[0], numbers[1], numbers[2], before);
        Optional<Version> next = parts == 0 ? Optional.empty() : Optional.of(next(numbers, parts - 1));
        boolean named = !before.isEmpty();
        return switch (operator) {
            case ">" ->
                new Term(
                        parts == numbers.length ? successor(given) : next.orElse(given),
                        Optional.empty(),
                        false,
                        named);
            case ">=", "=>" -> new Term(given, Optional.empty(), false, named);
            case "<" -> new Term(Version.LOWEST, Optional.of(given), false, named);
            case "<=", "=<" ->
                new Term(Version.LOWEST, parts == numbers.length ? Optional.of(successor(given)) : next, false, named);
            case "~", "~>" -> new Term(given, parts < 2 ? next : Optional.of(next(numbers, 1)), false, named);
            case "^" ->
                new Term(given, parts == 0 ? next : Optional.of(next(numbers, caret(numbers, parts))), false, named);
            default ->
                new Term(
                        given,
                        parts == numbers.length ? Optional.of(successor(given)) : next,
                        operator.equals("!="),
                        named);
        };
    }

    private static boolean isNumber(String part) {
        return part != null && Character.isDigit(part.charAt(0));
    }

    /** The part that must not change: the first that is not zero, or the last that is given. */
    private static int caret(BigInteger[] numbers, int parts) {
        int part = 0;
        while (part < parts - 1 && numbers[part].signum() == 0) {
            part++;
        }
        return part;
    }

    /** The first version with a greater number in that part. */
    private static Version next(BigInteger[] numbers, int part) {
        BigInteger[] next = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
        System.arraycopy(numbers, 0, next, 0, part);
        next[part] = numbers[part].add(BigInteger.ONE);
        return Version.of(next[0], next[1], next[2]);
    }

    /** The version right behind one. */
    private static Version successor(Version version) {
        List<String> behind = new ArrayList<>(version.preRelease());
        behind.add("0");
        return version.preRelease().isEmpty()
                ? new Version(version.major(), version.minor(), version.patch().add(BigInteger.ONE), List.of("0"))
                : new Version(version.major(), version.minor(), version.patch(), behind);
    }
}
