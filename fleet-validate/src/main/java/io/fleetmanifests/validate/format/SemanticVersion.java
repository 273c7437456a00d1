package io.fleetmanifests.validate.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 1.30.0-rc.1}. Build metadata does not count.
 *
 * @param major the first number, without a sign
 * @param minor the second
 * @param patch the third
 * @param prerelease the parts after the dash; a version without any is newer
 */
public record SemanticVersion(long major, long minor, long patch, List<String> prerelease)
        implements Comparable<SemanticVersion> {

    private static final String NUMBER = "(0|[1-9][0-9]{0,19})";
    private static final Pattern TEXT = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER
            + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** No number in a shorter text is beyond a long. */
    private static final int LONGEST_SHORT = 18;

    /** Keeps a copy of the list. */
    public SemanticVersion {
        prerelease = List.copyOf(prerelease);
    }

    /** A version of three numbers, with nothing before them; empty when the text is anything else. */
    public static Optional<SemanticVersion> parse(String text) {
        Optional<SemanticVersion> brief = shortRelease(text);
        return brief.isPresent() ? brief : parseAny(text);
    }

    private static Optional<SemanticVersion> parseAny(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String prerelease = parts.group(4);
        List<String> identifiers = prerelease == null ? List.of() : List.of(prerelease.split("\\.", -1));
        try {
            return identifiers.stream().anyMatch(SemanticVersion::isPaddedNumber)
                    ? Optional.empty()
                    : Optional.of(new SemanticVersion(
                            Long.parseUnsignedLong(parts.group(1)),
                            Long.parseUnsignedLong(parts.group(2)),
                            Long.parseUnsignedLong(parts.group(3)),
                            identifiers));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What nearly all versions are, three numbers that fit an int, without the expression: fleets have one for each of their machines. */
    private static Optional<SemanticVersion> shortRelease(String text) {
        if (text.length() > LONGEST_SHORT) {
            return Optional.empty();
        }
        long[] numbers = new long[3];
        int part = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '.' : text.charAt(i);
            if (c == '.') {
                boolean padded = i > start + 1 && text.charAt(start) == '0';
                if (i == start || padded || part == numbers.length) {
                    return Optional.empty();
                }
                part++;
                start = i + 1;
            } else if (c < '0' || c > '9' || part == numbers.length) {
                return Optional.empty();
            } else {
                numbers[part] = numbers[part] * 10 + c - '0';
            }
        }
        return part == numbers.length
                ? Optional.of(new SemanticVersion(numbers[0], numbers[1], numbers[2], List.of()))
                : Optional.empty();
    }

    /** Whether a part is a number with zeros before it; {@link NumberFormatException} for one of more than 64 bits. */
    private static boolean isPaddedNumber(String part) {
        return DIGITS.matcher(part).matches()
                && part.length()
                        != Long.toUnsignedString(Long.parseUnsignedLong(part)).length();
    }

    /** A version that may have a v before it, leading zeros, or only one or two numbers. */
    public static Optional<SemanticVersion> parseLenient(String text) {
        String[] parts = (text.startsWith("v") ? text.substring(1) : text).split("\\.", 3);
        if (parts.length < 3 && parts[parts.length - 1].matches(".*[+-].*")) {
            return Optional.empty();
        }
        StringBuilder version = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String part = i < parts.length ? parts[i].replaceFirst("^0+(?=[0-9])", "") : "0";
            version.append(i > 0 ? "." : "").append(part);
        }
        return parse(version.toString());
    }

    /** The release that it is, or comes before: itself without the parts after the dash. */
    public SemanticVersion release() {
        return new SemanticVersion(major, minor, patch, List.of());
    }

    /** By precedence, as semver.org says. */
    @Override
    public int compareTo(SemanticVersion other) {
        int order = Long.compareUnsigned(major, other.major);
        order = order != 0 ? order : Long.compareUnsigned(minor, other.minor);
        order = order != 0 ? order : Long.compareUnsigned(patch, other.patch);
        if (order != 0 || prerelease.isEmpty() || other.prerelease.isEmpty()) {
            return order != 0 ? order : Boolean.compare(prerelease.isEmpty(), other.prerelease.isEmpty());
        }
        for (int i = 0; i < Math.min(prerelease.size(), other.prerelease.size()); i++) {
            order = compare(prerelease.get(i), other.prerelease.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(prerelease.size(), other.prerelease.size());
    }

    /** As {@code 1.30.0-rc.1}, with nothing before it. */
    @Override
    public String toString() {
        String release =
                Long.toUnsignedString(major) + "." + Long.toUnsignedString(minor) + "." + Long.toUnsignedString(patch);
        return prerelease.isEmpty() ? release : release + "-" + String.join(".", prerelease);
    }

    /** Numbers by value and before words. */
    private static int compare(String a, String b) {
        boolean number = DIGITS.matcher(a).matches();
        if (number != DIGITS.matcher(b).matches()) {
            return number ? -1 : 1;
        }
        int order =
                number ? Long.compareUnsigned(Long.parseUnsignedLong(a), Long.parseUnsignedLong(b)) : a.compareTo(b);
        return Integer.signum(order);
    }
}
