package io.fleetmanifests.simulate.helm;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version of a chart, without what stands behind a plus sign, which says nothing of the order.
 *
 * @param preRelease the parts behind the dash; none for a release
 */
record Version(BigInteger major, BigInteger minor, BigInteger patch, List<String> preRelease)
        implements Comparable<Version> {

    /** Before all others. */
    static final Version LOWEST = new Version(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, List.of("0"));

    private static final Pattern TEXT =
            Pattern.compile("v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");
    private static final Comparator<Version> NUMBERS =
            Comparator.comparing(Version::major).thenComparing(Version::minor).thenComparing(Version::patch);

    static Optional<Version> parse(String text) {
        Matcher match = TEXT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String preRelease = match.group(4);
        return Optional.of(new Version(
                number(match, 1),
                number(match, 2),
                number(match, 3),
                preRelease == null ? List.of() : List.of(preRelease.split("\\.", -1))));
    }

    private static BigInteger number(Matcher match, int group) {
        return match.group(group) == null ? BigInteger.ZERO : new BigInteger(match.group(group));
    }

    static Version of(BigInteger major, BigInteger minor, BigInteger patch) {
        return new Version(major, minor, patch, List.of());
    }

    @Override
    public int compareTo(Version other) {
        int numbers = NUMBERS.compare(this, other);
        if (numbers != 0 || preRelease.equals(other.preRelease)) {
            return numbers;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
            int part = comparePart(preRelease.get(i), other.preRelease.get(i));
            if (part != 0) {
                return part;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    private static int comparePart(String one, String other) {
        boolean first = isNumber(one);
        boolean second = isNumber(other);
        if (first && second) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return first == second ? one.compareTo(other) : first ? -1 : 1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
