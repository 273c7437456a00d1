package io.fleetmanifests.kind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Map;
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
            + "(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))*|[-+]?0");
    private static final Pattern PART = Pattern.compile("([0-9]*(?:\\.[0-9]*)?)(ns|us|µs|μs|ms|s|m|h)");
    private static final Map<String, Double> NANOS =
            Map.of("ns", 1.0, "us", 1e3, "µs", 1e3, "μs", 1e3, "ms", 1e6, "s", 1e9, "m", 60e9, "h", 3600e9);

    private final String text;

    private GoDuration(String text) {
        this.text = text;
    }

    /**
     * Keeps {@code text} as it is.
     *
     * @throws IllegalArgumentException when Go would not parse it as a duration
     */
    @JsonCreator
    public static GoDuration parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "duration: must be numbers with a unit each, got \"" + text + "\"; write 10m or 1h30m");
        }
        return new GoDuration(text);
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

    /** {@code duration} as Go prints it: {@code 10m0s}, {@code 1h30m0s}, {@code 0s}; fractions of a millisecond are cut. */
    public static GoDuration of(Duration duration) {
        long millis = duration.toMillis() % 1000;
        String seconds = duration.toSecondsPart() + (millis == 0 ? "" : "." + stripZeros(millis)) + "s";
        String text;
        if (duration.toHours() > 0) {
            text = duration.toHours() + "h" + duration.toMinutesPart() + "m" + seconds;
        } else if (duration.toMinutes() > 0) {
            text = duration.toMinutes() + "m" + seconds;
        } else {
            text = seconds;
        }
        return parse(text);
    }

    private static String stripZeros(long millis) {
        String digits = Long.toString(1000 + millis).substring(1);
        return digits.replaceAll("0+$", "");
    }

    /** The length of time that the text stands for. */
    public Duration toDuration() {
        Matcher part = PART.matcher(text);
        double nanos = 0;
        while (part.find()) {
            nanos += Double.parseDouble(part.group(1)) * NANOS.get(part.group(2));
        }
        Duration length = Duration.ofNanos(Math.round(nanos));
        return text.startsWith("-") ? length.negated() : length;
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
