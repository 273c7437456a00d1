package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as every YAML reader takes them: YAML 1.1 wants a point, and a sign in the exponent. */
final class YamlNumbers {

    /** Above this many digits around the point an exponent reads better. */
    private static final int MOST_ZEROS = 21;

    private YamlNumbers() {}

    /** Writes a number; what JSON does not have as {@code .inf}, {@code -.inf} or {@code .nan}. */
    static void write(JsonNode number, StringBuilder out) {
        if (number.isInt() || number.isLong() || number.isShort()) {
            out.append(number.longValue());
        } else if (number.isBigInteger()) {
            out.append(number.bigIntegerValue());
        } else if (number.isBigDecimal()) {
            write(number.decimalValue(), out);
        } else {
            double value = number.isFloat() ? Double.parseDouble(number.asText()) : number.doubleValue();
            write(value, out);
        }
    }

    private static void write(double value, StringBuilder out) {
        if (Double.isNaN(value)) {
            out.append(".nan");
        } else if (Double.isInfinite(value)) {
            out.append(value > 0 ? ".inf" : "-.inf");
        } else {
            // The sign of zero is lost, as it is on the way through Kubernetes.
            write(decimal(value), out);
        }
    }

    /** The short decimal that Go prints for a finite double; JDKs do not agree on {@link Double#toString}. */
    static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 15; precision < 17; precision++) {
            BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    private static void write(BigDecimal value, StringBuilder out) {
        BigDecimal digits = value.stripTrailingZeros();
        long exponent = (long) digits.precision() - digits.scale() - 1;
        if (digits.signum() == 0) {
            out.append("0.0");
        } else if (exponent >= -5 && exponent < MOST_ZEROS) {
            String plain = digits.toPlainString();
            out.append(plain).append(plain.indexOf('.') < 0 ? ".0" : "");
        } else {
            String unscaled = digits.unscaledValue().abs().toString();
            out.append(digits.signum() < 0 ? "-" : "")
                    .append(unscaled.charAt(0))
                    .append('.');
            out.append(unscaled.length() > 1 ? unscaled.substring(1) : "0");
            out.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
        }
    }
}
