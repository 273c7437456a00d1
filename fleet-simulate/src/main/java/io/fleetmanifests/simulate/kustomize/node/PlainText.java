package io.fleetmanifests.simulate.kustomize.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kustomize's YAML reader makes of text without quotes: YAML 1.2 with the octal numbers and dates of 1.1. */
final class PlainText {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Map<String, Boolean> BOOLEANS =
            Map.of("true", true, "True", true, "TRUE", true, "false", false, "False", false, "FALSE", false);
    private static final Set<String> NOT_FINITE = Set.of(
            ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF");
    /** Text to this reader and booleans to the older one that kustomize writes for. */
    private static final Set<String> OLD_BOOLEANS =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF");

    /** Whole numbers up to here are integers once they have been JSON of Go. */
    private static final double LARGEST_WHOLE = 1e18;

    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile(
            "(?<sign>[-+]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<bin>[01]+)|0[oO]?(?<oct>[0-7]+)|(?<dec>0|[1-9][0-9]*))");
    private static final Pattern TIME = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:(?:[Tt]| )(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d{1,9})?(Z|[-+]\\d{2}:\\d{2})?)?");

    private PlainText() {}

    /** The type that the text has without quotes. */
    static ScalarType typeOf(String text) {
        if (NULLS.contains(text)) {
            return ScalarType.NULL;
        }
        if (BOOLEANS.containsKey(text)) {
            return ScalarType.BOOLEAN;
        }
        if (NOT_FINITE.contains(text)) {
            return ScalarType.FLOAT;
        }
        char first = text.charAt(0);
        if ("+-.0123456789".indexOf(first) < 0) {
            return ScalarType.TEXT;
        }
        if (first != '.' && time(text).isPresent()) {
            return ScalarType.TIME;
        }
        if (first != '.' && integer(text).isPresent()) {
            return ScalarType.INTEGER;
        }
        return isFloat(text) ? ScalarType.FLOAT : ScalarType.TEXT;
    }

    /** Whether the text needs quotes to stay text in any YAML. */
    static boolean needsQuotes(String text) {
        return typeOf(text) != ScalarType.TEXT || OLD_BOOLEANS.contains(text);
    }

    /** The value of text of a type. */
    static JsonNode value(ScalarType type, String text) throws BuildFailure {
        return switch (type) {
            case TEXT, OPEN -> TextNode.valueOf(text);
            case NULL -> NullNode.getInstance();
            case BOOLEAN -> BooleanNode.valueOf(BOOLEANS.getOrDefault(text, false));
            case TIME -> TextNode.valueOf(time(text).orElse(text));
            case INTEGER -> number(integer(text).orElse(BigInteger.ZERO));
            case FLOAT -> real(text);
        };
    }

    private static JsonNode number(BigInteger value) {
        return value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    private static JsonNode real(String text) throws BuildFailure {
        double value = NOT_FINITE.contains(text) ? Double.NaN : Double.parseDouble(text.replace("_", ""));
        if (!Double.isFinite(value)) {
            throw BuildFailure.because("JSON has no number \"" + text + "\"");
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
        return whole ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
    }

    private static boolean isFloat(String text) {
        String plain = text.startsWith(".") ? text : text.replace("_", "");
        return FLOAT.matcher(plain).matches() && Double.isFinite(Double.parseDouble(plain));
    }

    /** The integer, when it fits into 64 bits. */
    private static Optional<BigInteger> integer(String text) {
        Matcher matcher = INTEGER.matcher(text.replace("_", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigInteger value;
        if (matcher.group("hex") != null) {
            value = new BigInteger(matcher.group("hex"), 16);
        } else if (matcher.group("bin") != null) {
            value = new BigInteger(matcher.group("bin"), 2);
        } else if (matcher.group("oct") != null) {
            value = new BigInteger(matcher.group("oct"), 8);
        } else {
            value = new BigInteger(matcher.group("dec"));
        }
        String sign = matcher.group("sign");
        BigInteger signed = sign.equals("-") ? value.negate() : value;
        boolean unsigned = sign.isEmpty() && signed.bitLength() <= Long.SIZE;
        return unsigned || signed.bitLength() < Long.SIZE ? Optional.of(signed) : Optional.empty();
    }

    /** The time in the form that JSON of Go has. */
    private static Optional<String> time(String text) {
        Matcher matcher = text.length() < 8 || text.charAt(4) != '-' ? null : TIME.matcher(text);
        if (matcher == null || !matcher.matches() || !isDay(matcher)) {
            return Optional.empty();
        }
        String zone = matcher.group(8);
        boolean withTime = matcher.group(4) != null;
        if (withTime && (text.indexOf(' ') >= 0) == (zone != null)) {
            return Optional.empty();
        }
        String day = matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3));
        if (!withTime) {
            return Optional.of(day + "T00:00:00Z");
        }
        if (!isBelow(matcher.group(4), 24) || !isBelow(matcher.group(5), 60) || !isBelow(matcher.group(6), 60)) {
            return Optional.empty();
        }
        String fraction = matcher.group(7) == null ? "" : matcher.group(7).replaceAll("\\.?0+$", "");
        String offset = zone == null || zone.equals("+00:00") || zone.equals("-00:00") ? "Z" : zone;
        return Optional.of(day + "T" + two(matcher.group(4)) + ":" + two(matcher.group(5)) + ":" + two(matcher.group(6))
                + fraction + offset);
    }

    private static boolean isDay(Matcher date) {
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
    }

    private static boolean isBelow(String number, int bound) {
        return Integer.parseInt(number) < bound;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
