package io.fleetmanifests.validate.cel;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** format of texts: {@code '%s has %d'.format(['a', 1])}. */
final class TextFormat {

    private static final Pattern CLAUSE = Pattern.compile("%(?:\\.([0-9]+))?([a-zA-Z%])");
    private static final int DEFAULT_PRECISION = 6;

    private TextFormat() {}

    static String format(String text, List<?> arguments) {
        Matcher clause = CLAUSE.matcher(text);
        StringBuilder formatted = new StringBuilder();
        int next = 0;
        while (clause.find()) {
            String value = "%";
            if (!clause.group(2).equals("%")) {
                if (next >= arguments.size()) {
                    throw new IllegalArgumentException("index " + next + " out of range");
                }
                value = argument(clause.group(2), clause.group(1), arguments.get(next++));
            }
            clause.appendReplacement(formatted, Matcher.quoteReplacement(value));
        }
        return clause.appendTail(formatted).toString();
    }

    private static String argument(String verb, String precision, Object value) {
        int digits = precision == null ? DEFAULT_PRECISION : Integer.parseInt(precision);
        return switch (verb) {
            case "s" -> string(value);
            case "d" -> integer(value).toString();
            case "f" -> decimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
            case "e" -> String.format(Locale.ROOT, "%." + digits + "e", decimal(value));
            case "b" -> value instanceof Boolean flag ? (flag ? "1" : "0") : Long.toBinaryString(integer(value));
            case "o" -> Long.toOctalString(integer(value));
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
        return Long.toHexString(integer(value));
    }

    private static Long integer(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof UnsignedLong number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no such overload: integer clause can only be used on integers");
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException("no such overload: decimal clause can only be used on numbers");
    }

    /** Inside of lists and maps texts have quotes. */
    private static String quoted(Object value) {
        return value instanceof String text ? '"' + text + '"' : string(value);
    }

    private static String string(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TextFormat::quoted).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(quoted(key), quoted(item)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value instanceof NullValue ? "null" : value.toString();
    }
}
