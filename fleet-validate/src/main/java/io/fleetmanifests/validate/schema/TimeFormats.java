package io.fleetmanifests.validate.schema;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.fleetmanifests.kind.GoDuration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates, times and lengths of time. */
final class TimeFormats {

    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    private static final Pattern TIME =
            Pattern.compile("^([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))$");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]+)\\s*([A-Za-zµ]+)");

    /** Units that stand alone, and those that may have more letters after them. */
    private static final List<String> UNITS = List.of("ns", "us", "µs", "ms", "s", "m", "h", "hr", "d", "w", "wk");

    private static final List<String> UNIT_STEMS =
            List.of("nano", "micro", "milli", "sec", "min", "hour", "day", "week");

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

    /** A Go duration, or any text with an amount and a unit in it: {@code 5 minutes} as well. */
    static boolean isDuration(String text) {
        if (isGoDuration(text)) {
            return true;
        }
        Matcher amount = AMOUNT.matcher(text);
        boolean found = false;
        while (amount.find()) {
            if (!isLong(amount.group(1))) {
                return false;
            }
            String unit = amount.group(2).toLowerCase(Locale.ROOT);
            found |= UNITS.contains(unit) || UNIT_STEMS.stream().anyMatch(unit::startsWith);
        }
        return found;
    }

    private static boolean isGoDuration(String text) {
        try {
            GoDuration.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLong(String digits) {
        try {
            Long.parseLong(digits);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
