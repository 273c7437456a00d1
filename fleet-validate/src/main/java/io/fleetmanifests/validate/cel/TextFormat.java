package io.fleetmanifests.validate.cel;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.values.CelByteString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** format of texts: {@code '%s has %d'.format(['a', 1])}. */
final class TextFormat {

    private static final Pattern CLAUSE = Pattern.compile("%(?:\\.([0-9]+))?([a-zA-Z%])?");
    private static final int DEFAULT_PRECISION = 6;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    private TextFormat() {}

    static String format(String text, List<?> arguments) {
        Matcher clause = CLAUSE.matcher(text);
        StringBuilder formatted = new StringBuilder();
        int next = 0;
        while (clause.find()) {
            String verb = clause.group(2);
            String value = "%";
            if (verb == null || !verb.equals("%")) {
                if (next >= arguments.size()) {
                    throw new IllegalArgumentException("index " + next + " out of range");
                }
                value = argument(verb == null ? "" : verb, clause.group(1), arguments.get(next++));
            }
            clause.appendReplacement(formatted, Matcher.quoteReplacement(value));
        }
        return clause.appendTail(formatted).toString();
    }

    private static String argument(String verb, @Nullable String precision, Object value) {
        int digits = precision == null ? DEFAULT_PRECISION : Integer.parseInt(precision);
        return switch (verb) {
            case "s" -> ValueText.of(value);
            case "d" -> integer(value).toString();
            case "f" -> fixed(decimal(value), digits);
            // Upstream takes the precision for a width.
            case "e" -> padded(scientific(decimal(value)), digits);
            case "b" ->
                value instanceof Boolean flag
                        ? (flag ? "1" : "0")
                        : integer(value).toString(2);
            case "o" -> integer(value).toString(8);
            case "x" -> hex(value);
            case "X" -> hex(value).toUpperCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("unrecognized formatting clause \"" + verb + "\"");
        };
    }

    private static String hex(Object value) {
        if (value instanceof String text) {
            return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof CelByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
        return integer(value).toString(16);
    }

    private static BigInteger integer(Object value) {
        if (value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof UnsignedLong number) {
            return number.bigIntegerValue();
        }
        throw new IllegalArgumentException("no such overload: integer clause can only be used on integers");
    }

    private static double decimal(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof String text && NOT_FINITE.contains(text)) {
            return Double.parseDouble(text);
        }
        throw new IllegalArgumentException("no such overload: decimal clause can only be used on doubles");
    }

    /** With a comma before every three digits: 1,234.500000. */
    private static String fixed(double number, int digits) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        BigDecimal rounded = new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN);
        return format.format(rounded);
    }

    /** As {@code 1.234500×10⁰³}. */
    private static String scientific(double number) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        BigDecimal rounded =
                new BigDecimal(number).round(new MathContext(DEFAULT_PRECISION + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        StringBuilder text = new StringBuilder(rounded.movePointLeft(exponent)
                .setScale(DEFAULT_PRECISION, RoundingMode.HALF_EVEN)
                .toPlainString());
        text.append("×10").append(exponent < 0 ? "⁻" : "");
        String.format(Locale.ROOT, "%02d", Math.abs(exponent))
                .chars()
                .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.codePointCount(0, text.length()))) + text;
    }

    private static String notFinite(double number) {
        return Double.isNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
    }
}
