package io.fleetmanifests.validate.cel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount such as {@code 1.5Gi} or {@code 100m}; 1 and 1000m are equal. Whether it counts as an integer is not only a
 * matter of its value, as on the server: 5000m does not, nor does 1Ei.
 */
final class Quantity implements Comparable<Quantity> {

    private static final Pattern TEXT =
            Pattern.compile("([+-]?)([0-9]*)(?:\\.([0-9]*))?([eEinumkKMGTP]*)((?<=[eE])[+-]?[0-9]+)?");
    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("n", -9, "u", -6, "m", -3, "", 0, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final Map<String, Integer> POWERS_OF_TWO =
            Map.of("Ki", 10, "Mi", 20, "Gi", 30, "Ti", 40, "Pi", 50, "Ei", 60);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int NANO = 9;
    /** How many decimal digits the server trusts a long with. */
    private static final int DIGITS = 18;

    private static final int DIGITS_OF_BINARY = 14;
    private static final int WIDEST = 10_000;
    private static final int LARGEST_POWER = 308;
    private static final int LEAST_POWER = -323;
    private static final int TABLE = 32;

    private final BigDecimal value;
    private final boolean small;

    /** small is true for what the server keeps as a long and a power of ten. */
    private Quantity(BigDecimal value, boolean small) {
        this.value = value;
        this.small = small;
    }

    static Optional<Quantity> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        Optional<Integer> power = power(parts.group(4), parts.group(5));
        Integer bits = parts.group(5) == null ? POWERS_OF_TWO.get(parts.group(4)) : null;
        if (power.isEmpty() && bits == null) {
            return Optional.empty();
        }
        String whole = parts.group(2).replaceFirst("^0+", "");
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        BigInteger digits = new BigInteger("0" + whole + fraction);
        BigInteger signed = parts.group(1).equals("-") ? digits.negate() : digits;
        int length = Math.max(1, whole.length()) + fraction.length();
        Optional<Quantity> small = bits == null
                ? small(signed, fraction.length() - power.orElse(0), length)
                : smallBinary(signed, bits, fraction, length);
        if (small.isPresent()) {
            return small;
        }
        // Only the long way round do digits have to be there.
        return parts.group(2).isEmpty() && fraction.isEmpty()
                ? Optional.empty()
                : Optional.of(large(signed, fraction.length(), power.orElse(0), bits == null ? 0 : bits));
    }

    private static Optional<Integer> power(String suffix, String exponent) {
        if (exponent == null) {
            return Optional.ofNullable(POWERS_OF_TEN.get(suffix));
        }
        try {
            // The server lets large exponents overflow.
            return suffix.length() == 1 ? Optional.of((int) Long.parseLong(exponent)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Quantity> small(BigInteger digits, int scale, int length) {
        return length <= DIGITS && scale <= NANO
                ? Optional.of(new Quantity(new BigDecimal(digits, scale), true))
                : Optional.empty();
    }

    private static Optional<Quantity> smallBinary(BigInteger digits, int bits, String fraction, int length) {
        BigInteger product = digits.shiftLeft(bits);
        return fraction.isEmpty() && length + bits * 3 / 10 <= DIGITS_OF_BINARY && product.bitLength() < Long.SIZE
                ? Optional.of(new Quantity(new BigDecimal(product), true))
                : Optional.empty();
    }

    /** Nothing is smaller than a billionth: what is becomes one. Powers of two end at 64 bits. */
    private static Quantity large(BigInteger digits, int scale, int power, int bits) {
        BigDecimal exact = new BigDecimal(digits.shiftLeft(bits), scale - power);
        BigDecimal value = exact;
        if (exact.scale() > NANO + WIDEST && exact.precision() < WIDEST) {
            value = BigDecimal.valueOf(exact.signum(), NANO);
        } else if (exact.scale() > -WIDEST) {
            value = exact.setScale(NANO, RoundingMode.UP);
        }
        if (bits > 0 && value.abs().compareTo(LARGEST) > 0) {
            value = value.signum() < 0 ? LARGEST.negate() : LARGEST;
        }
        return new Quantity(value, false);
    }

    static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value), true);
    }

    /** The sum; {@link ArithmeticException} when the two are too far apart. */
    Quantity plus(Quantity other) {
        if (value.signum() == 0 || other.value.signum() == 0) {
            return value.signum() == 0 ? other : this;
        }
        if (Math.abs((long) value.scale() - other.value.scale()) > WIDEST) {
            throw new ArithmeticException("quantities of such different size cannot be added");
        }
        BigDecimal sum = value.add(other.value);
        return new Quantity(sum, small && other.small && sum.unscaledValue().bitLength() < Long.SIZE);
    }

    /** The difference; {@link ArithmeticException} when the two are too far apart. */
    Quantity minus(Quantity other) {
        return plus(new Quantity(other.value.negate(), other.small));
    }

    long sign() {
        return value.signum();
    }

    /** The value, with the rounding errors that the server makes. */
    double toDouble() {
        return value.unscaledValue().doubleValue() * powerOfTen(-value.scale());
    }

    private static double powerOfTen(int power) {
        if (power < LEAST_POWER || power > LARGEST_POWER) {
            return power < 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        int size = Math.abs(power);
        double rest = Double.parseDouble("1e" + size % TABLE);
        return power < 0
                ? Double.parseDouble("1e-" + size / TABLE * TABLE) / rest
                : Double.parseDouble("1e" + size / TABLE * TABLE) * rest;
    }

    boolean isLong() {
        try {
            toLong();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** The value as an integer; {@link ArithmeticException} when it does not count as one. */
    long toLong() {
        if (!small || value.scale() > 0) {
            throw new ArithmeticException("cannot convert value to integer");
        }
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
        return Double.hashCode(value.doubleValue());
    }

    /** The value. */
    @Override
    public String toString() {
        return value.toString();
    }
}
