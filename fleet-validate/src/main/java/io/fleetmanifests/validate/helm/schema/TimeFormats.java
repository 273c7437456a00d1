package io.fleetmanifests.validate.helm.schema;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates, times and lengths of time of RFC 3339 as Helm takes them. */
final class TimeFormats {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile(
            "TWO:TWO:TWO(?:\\.[0-9]+)?(?:[zZ]|([-+])TWO:TWO)".replace("TWO", "([0-9][0-9]|\\+[0-9]|-0)"));
    private static final Pattern DURATION =
            Pattern.compile("P([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)");
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int LEAP_SECOND = 60;
    private static final int DAY = 24 * 60;
    private static final int DATE_LENGTH = 10;

    private TimeFormats() {}

    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return false;
        }
        int second = number(time, 3);
        int minutes = number(time, 1) * 60 + number(time, 2);
        if (number(time, 1) > LAST_HOUR || number(time, 2) > LAST_MINUTE || second > LEAP_SECOND) {
            return false;
        }
        if (time.group(4) != null) {
            if (number(time, 5) > LAST_HOUR || number(time, 6) > LAST_MINUTE) {
                return false;
            }
            int offset = number(time, 5) * 60 + number(time, 6);
            minutes += time.group(4).equals("+") ? -offset : offset;
        }
        return second < LEAP_SECOND || Math.floorMod(minutes, DAY) == DAY - 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static boolean isDateTime(String text) {
        return text.length() > DATE_LENGTH
                && (text.charAt(DATE_LENGTH) == 'T' || text.charAt(DATE_LENGTH) == 't')
                && isDate(text.substring(0, DATE_LENGTH))
                && isTime(text.substring(DATE_LENGTH + 1));
    }

    static boolean isDuration(String text) {
        return DURATION.matches(text) && !text.equals("P") && !text.endsWith("T");
    }

    static boolean isPeriod(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        return start.startsWith("P")
                ? isDuration(start) && isDateTime(end)
                : isDateTime(start) && (end.startsWith("P") ? isDuration(end) : isDateTime(end));
    }
}
