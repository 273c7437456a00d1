package io.fleetmanifests.tree;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number with a fraction as the key of an object: Kubernetes' reader makes text of its value in single precision. */
final class FloatKey {

    private FloatKey() {}

    /** As Go's format {@code g} writes it: the fewest digits, with an exponent when that is below -4 or above 5. */
    static String of(double value) {
        float single = (float) value;
        if (Float.isNaN(single)) {
            return ".nan";
        }
        if (Float.isInfinite(single)) {
            return single > 0 ? ".inf" : "-.inf";
        }
        if (single == 0) {
            return 1 / single < 0 ? "-0" : "0";
        }
        BigDecimal digits = fewestDigits(single);
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent < -4 || exponent >= 6 ? scientific(digits, exponent) : digits.toPlainString();
    }

    private static BigDecimal fewestDigits(float value) {
        BigDecimal exact = new BigDecimal(value);
        int precision = 1;
        while (exact.round(new MathContext(precision)).floatValue() != value) {
            precision++;
        }
        return exact.round(new MathContext(precision)).stripTrailingZeros();
    }

    private static String scientific(BigDecimal digits, int exponent) {
        String unscaled = digits.unscaledValue().abs().toString();
        String sign = digits.signum() < 0 ? "-" : "";
        String fraction = unscaled.length() > 1 ? "." + unscaled.substring(1) : "";
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
        return sign + unscaled.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + size;
    }
}
