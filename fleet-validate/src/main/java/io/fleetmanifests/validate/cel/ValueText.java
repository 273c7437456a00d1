package io.fleetmanifests.validate.cel;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.types.TypeType;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values as texts, as string() and the %s of format give them: the way Go prints them. */
final class ValueText {

    private static final int LEAST_PLAIN_EXPONENT = -4;
    private static final int LEAST_LARGE_EXPONENT = 6;
    private static final int MOST_DIGITS = 17;
    private static final int NANOS = 9;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, NANOS, true)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ValueText() {}

    /** As few digits as tell the number apart, with an exponent when it is large or very small: 0.1, 999999, 1e+06. */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal shortest = shortest(number);
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= LEAST_PLAIN_EXPONENT && exponent < LEAST_LARGE_EXPONENT) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        return (number < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /** As {@code 2026-01-31T12:00:00.5Z}. */
    static String of(Instant time) {
        return TIME.format(time);
    }

    /** In seconds, as {@code 5400s}. */
    static String of(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                        .add(BigDecimal.valueOf(duration.getNano(), NANOS))
                        .stripTrailingZeros()
                        .toPlainString()
                + "s";
    }

    /** Any value as it stands alone. */
    static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double number) {
            return of(number.doubleValue());
        }
        if (value instanceof Instant time) {
            return of(time);
        }
        if (value instanceof Duration duration) {
            return of(duration);
        }
        if (value instanceof CelByteString bytes) {
            return decode(bytes);
        }
        if (value instanceof TypeType type) {
            return type.containingTypeName();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ValueText::inside).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(inside(key), inside(item)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof NullValue) {
            return "null";
        }
        if (value instanceof Boolean || value instanceof Long || value instanceof UnsignedLong) {
            return value.toString();
        }
        throw new IllegalArgumentException("no such overload: this value has no text");
    }

    /** A value inside of a list or map: as an expression would write it. */
    private static String inside(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof CelByteString bytes) {
            return "b" + quoted(decode(bytes));
        }
        if (value instanceof Double number) {
            return Double.isFinite(number)
                    ? new BigDecimal(number).setScale(6, RoundingMode.HALF_EVEN).toPlainString()
                    : quoted(of(number.doubleValue()));
        }
        if (value instanceof Instant time) {
            return "timestamp(" + quoted(of(time)) + ")";
        }
        return value instanceof Duration duration ? "duration(" + quoted(of(duration)) + ")" : of(value);
    }

    private static String decode(CelByteString bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("invalid UTF-8 in bytes, cannot convert to string", e);
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case 0x07 -> "\\a";
            case 0x0b -> "\\v";
            default -> c < ' ' || c == 0x7f ? String.format(Locale.ROOT, "\\x%02x", c) : Character.toString(c);
        };
    }
}
