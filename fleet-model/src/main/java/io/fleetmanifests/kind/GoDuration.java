package io.fleetmanifests.kind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as Kubernetes objects write it, such as {@code 10m} or {@code 1h30m0s}. The text is kept as it was
 * given, so that reading and writing a manifest does not change it; {@link #toDuration()} tells two spellings of one
 * length apart from two lengths.
 *
 * <p>Fields have narrower rules of their own (most of Flux's take no unit below a millisecond, source timeouts no hours):
 * their Javadoc says so and validation holds them to it.
 */
public final class GoDuration {

    private static final Pattern TEXT = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)"
            + "(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))*+|[-+]?0");
    private static final Pattern PART = Pattern.compile("([0-9]*(?:\\.[0-9]*)?)(ns|us|µs|μs|ms|s|m|h)");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** No text of this length is too long a time, in whatever unit: almost all are that short. */
    private static final int SURELY_FITS = 7;

    private final String text;

    private GoDuration(String text) {
        this.text = text;
    }

    /**
     * Keeps {@code text} as it is.
     *
     * @throws IllegalArgumentException when Go would not parse it as a duration, which must be shorter than 292 years
     */
    @JsonCreator
    public static GoDuration parse(String text) {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("duration: " + fault);
        });
        return new GoDuration(text);
    }

    /** The duration that a text stands for; empty when Go would not parse it. */
    public static Optional<GoDuration> tryParse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new GoDuration(text));
    }

    private static Optional<String> fault(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.of("must be numbers with a unit each, got \"" + text + "\"; write 10m or 1h30m");
        }
        return text.length() > SURELY_FITS && nanos(text).compareTo(LONGEST) > 0
                ? Optional.of("must be shorter than 292 years, got \"" + text + "\"")
                : Optional.empty();
    }

    /** {@code minutes} as {@code 10m}. */
    public static GoDuration minutes(long minutes) {
        return parse(minutes + "m");
    }

    /** {@code hours} as {@code 1h}. */
    public static GoDuration hours(long hours) {
        return parse(hours + "h");
    }

    /** {@code seconds} as {@code 30s}. */
    public static GoDuration seconds(long seconds) {
        return parse(seconds + "s");
    }

    /**
     * {@code duration} as Go prints it: {@code 10m0s}, {@code 1h30m0s}, {@code 250ms}, {@code 0s}; what is finer than a
     * millisecond is cut.
     *
     * @throws IllegalArgumentException when it is not shorter than 292 years
     */
    public static GoDuration of(Duration duration) {
        Duration length = duration.abs();
        long millis = length.toMillis();
        String sign = duration.isNegative() && millis > 0 ? "-" : "";
        if (millis > 0 && millis < 1000) {
            return parse(sign + millis + "ms");
        }
        String seconds = length.toSecondsPart() + fraction(millis % 1000) + "s";
        String minutes = millis >= 60_000 ? length.toMinutesPart() + "m" : "";
        String hours = millis >= 3_600_000 ? length.toHours() + "h" : "";
        return parse(sign + hours + minutes + seconds);
    }

    private static String fraction(long millis) {
        return millis == 0
                ? ""
                : "." + Long.toString(1000 + millis).substring(1).replaceAll("0+$", "");
    }

    /** The length of time that the text stands for. */
    public Duration toDuration() {
        Duration length = Duration.ofNanos(nanos(text).longValue());
        return text.startsWith("-") ? length.negated() : length;
    }

    private static BigDecimal nanos(String text) {
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(nanosOf(part.group(2)))));
        }
        return nanos;
    }

    private static long nanosOf(String unit) {
        return switch (unit) {
            case "ns" -> 1;
            case "us", "µs", "μs" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000;
            case "m" -> 60_000_000_000L;
            default -> 3_600_000_000_000L; // h, the only other one that TEXT lets through
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    /** Equal when written alike: {@code 60s} and {@code 1m} are different texts of one length. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GoDuration that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
