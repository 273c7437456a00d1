package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * Numbers as the API server sees them: a whole number is a 64-bit integer however it was written (1.0 is 1), anything
 * else a double.
 */
final class Numbers {

    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?");

    private static final double LARGEST_EXACT = 9007199254740991.0;
    private static final double TOLERANCE = 1e-9;

    private Numbers() {}

    static boolean isWhole(JsonNode number) {
        return number.isInt() || number.isLong() || (number.canConvertToExactIntegral() && number.canConvertToLong());
    }

    /** Whether a text is what a value of the types looks like when it has no quotes. */
    static boolean reads(int types, String text) {
        if ((types & JsonTypes.BOOLEAN) != 0 && (text.equals("true") || text.equals("false"))) {
            return true;
        }
        return ((types & JsonTypes.INTEGER) != 0 && INTEGER.matcher(text).matches())
                || ((types & JsonTypes.NUMBER) != 0 && NUMBER.matcher(text).matches());
    }

    /** Compares a value with a bound; an integer with the bound's integer part, as the server does. */
    static int compare(JsonNode value, double bound) {
        return isWhole(value)
                ? Long.compare(value.longValue(), (long) bound)
                : Double.compare(value.doubleValue(), bound);
    }

    /** Whether a value is a multiple; an integer of the factor's integer part, which for one below 1 it never is. */
    static boolean isMultiple(JsonNode value, double factor) {
        if (isWhole(value)) {
            long divisor = (long) factor;
            return divisor > 0 && value.longValue() % divisor == 0;
        }
        double number = value.doubleValue();
        return factor > 0 && isNearlyWhole(factor < 1 ? 1 / factor * number : number / factor);
    }

    private static boolean isNearlyWhole(double number) {
        if (Math.abs(number) > LARGEST_EXACT || number == Math.rint(number)) {
            return Math.abs(number) <= LARGEST_EXACT;
        }
        double below = Math.floor(number);
        return below > 0 && (number - below) / (number + below) < TOLERANCE;
    }

    /** Whether a keyword of an integer has a value that the server can use. */
    static boolean isIntegerBound(double bound, boolean int32) {
        return bound == Math.rint(bound)
                && bound >= Long.MIN_VALUE
                && bound < 0x1p63
                && (!int32 || bound == (int) bound);
    }
}
