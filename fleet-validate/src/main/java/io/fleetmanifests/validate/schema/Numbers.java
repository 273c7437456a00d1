package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as the API server sees them: a whole number is a 64-bit integer however it was written (1.0 is 1), anything
 * else a double.
 */
final class Numbers {

    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?");

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

    static int compare(JsonNode a, JsonNode b) {
        return isWhole(a) && isWhole(b)
                ? Long.compare(a.longValue(), b.longValue())
                : Double.compare(a.doubleValue(), b.doubleValue());
    }

    static boolean isMultiple(JsonNode value, JsonNode factor) {
        if (isWhole(value) && isWhole(factor)) {
            return factor.longValue() != 0 && value.longValue() % factor.longValue() == 0;
        }
        BigDecimal divisor = factor.decimalValue();
        return divisor.signum() != 0 && value.decimalValue().remainder(divisor).signum() == 0;
    }
}
