package io.fleetmanifests.validate.cel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount such as {@code 1.5Gi} or {@code 100m}; 1 and 1000m are equal. */
final class Quantity implements Comparable<Quantity> {

    private static final Pattern TEXT =
            Pattern.compile("([+-]?[0-9]*(?:\\.[0-9]*)?)(?:([KMGTPE]i|[numkMGTPE])|[eE]([+-]?[0-9]{1,3}))?");
    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("n", -9, "u", -6, "m", -3, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final String BINARY = "KMGTPE";
    private static final int SMALLEST = 9;

    private final BigDecimal value;

    private Quantity(BigDecimal value) {
        this.value = value;
    }

    static Optional<Quantity> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        BigDecimal number = number(parts.group(1));
        String suffix = parts.group(2);
        String exponent = parts.group(3);
        if (suffix != null) {
            number = suffix.endsWith("i")
                    ? number.multiply(BigDecimal.valueOf(1024).pow(BINARY.indexOf(suffix.charAt(0)) + 1))
                    : number.scaleByPowerOfTen(POWERS_OF_TEN.getOrDefault(suffix, 0));
        } else if (exponent != null) {
            number = number.scaleByPowerOfTen(Integer.parseInt(exponent));
        }
        // Nothing is smaller than a billionth: what is becomes one.
        return Optional.of(
                new Quantity(number.scale() > SMALLEST ? number.setScale(SMALLEST, RoundingMode.UP) : number));
    }

    /** No digits at all are zero, as the server has it. */
    private static BigDecimal number(String text) {
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits ? new BigDecimal(text.endsWith(".") ? text + "0" : text) : BigDecimal.ZERO;
    }

    static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    long sign() {
        return value.signum();
    }

    double toDouble() {
        return value.doubleValue();
    }

    boolean isLong() {
        try {
            toLong();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** The value, if it is a whole number of 64 bits; {@link ArithmeticException} otherwise. */
    long toLong() {
        return value.longValueExact();
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    /** The value in full. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
