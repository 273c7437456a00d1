package io.fleetmanifests.validate.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.fleetmanifests.kind.GoDuration;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates, times and lengths of time. */
public final class TimeFormats {

    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    private static final Pattern TIME =
            Pattern.compile("^([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))$");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]+)\\s*([A-Za-zµ]+)");

    /** Units that stand alone. */
    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("ns", ChronoUnit.NANOS),
            Map.entry("us", ChronoUnit.MICROS),
            Map.entry("µs", ChronoUnit.MICROS),
            Map.entry("ms", ChronoUnit.MILLIS),
            Map.entry("s", ChronoUnit.SECONDS),
            Map.entry("m", ChronoUnit.MINUTES),
            Map.entry("h", ChronoUnit.HOURS),
            Map.entry("hr", ChronoUnit.HOURS),
            Map.entry("d", ChronoUnit.DAYS),
            Map.entry("w", ChronoUnit.WEEKS),
            Map.entry("wk", ChronoUnit.WEEKS));

    /** Units that may have more letters after them. */
    private static final Map<String, ChronoUnit> STEMS = Map.of(
            "nano", ChronoUnit.NANOS,
            "micro", ChronoUnit.MICROS,
            "milli", ChronoUnit.MILLIS,
            "sec", ChronoUnit.SECONDS,
            "min", ChronoUnit.MINUTES,
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS);

    private TimeFormats() {}

    static boolean isDate(String text) {
        if (!DATE.matcher(text).find()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isDateTime(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("t", -1);
        if (parts.length < 2 || !isDate(parts[0])) {
            return false;
        }
        Matcher time = TIME.matcher(parts[1]);
        return time.find()
                && time.group(1).compareTo("23") <= 0
                && time.group(2).compareTo("59") <= 0
                && time.group(3).compareTo("59") <= 0;
    }

    static boolean isDuration(String text) {
        try {
            toDuration(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The length of time that a text stands for: a Go duration, or any text with amounts and units in it, {@code 5
     * minutes}
     * as well.
     *
     * @throws IllegalArgumentException when it has none, or one that is too large
     */
    public static Duration toDuration(String text) {
        try {
            return GoDuration.parse(text).toDuration();
        } catch (IllegalArgumentException e) {
            return toLenientDuration(text);
        }
    }

    private static Duration toLenientDuration(String text) {
        Matcher amount = AMOUNT.matcher(text);
        Duration sum = Duration.ZERO;
        boolean found = false;
        while (amount.find()) {
            long count = Long.parseLong(amount.group(1));
            String unit = amount.group(2).toLowerCase(Locale.ROOT);
            Optional<ChronoUnit> known = unit(unit);
            if (known.isPresent()) {
                found = true;
                sum = sum.plus(known.get().getDuration().multipliedBy(count));
            }
        }
        if (!found) {
            throw new IllegalArgumentException("duration: must have an amount and a unit, got \"" + text + "\"");
        }
        return sum;
    }

    private static Optional<ChronoUnit> unit(String text) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getKey().equals(text))
                .findFirst()
                .or(() -> STEMS.entrySet().stream()
                        .filter(stem -> text.startsWith(stem.getKey()))
                        .findFirst())
                .map(Map.Entry::getValue);
    }

    /**
     * The point in time that a text of the format date-time stands for.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Instant toInstant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date-time: must be as 2026-01-31T12:00:00Z, got \"" + text + "\"", e);
        }
    }

    /**
     * The first moment, in UTC, of the day that a text of the format date stands for.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Instant toInstantOfDate(String text) {
        return toInstant(text + "T00:00:00Z");
    }
}
