package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Numbers as Go reads them. A whole number is an integer however it is written ({@code 1.0}, {@code 1e3}), because it
 * becomes one on its way through JSON. Unlike Go, this keeps integers beyond 64 bits exactly.
 */
final class PlainNumber {

    private static final double TWO_TO_53 = 0x1p53;
    private static final double TWO_TO_63 = 0x1p63;

    private PlainNumber() {}

    /** The number, or empty when the text is none. */
    static Optional<JsonNode> parse(String text) {
        if (text.charAt(0) == '.') {
            // Go's other float reader takes these, and it knows no underscores.
            return isFloat(text) ? real(text) : Optional.empty();
        }
        String plain = text.indexOf('_') < 0 ? text : text.replace("_", "");
        Optional<JsonNode> integer = integer(plain);
        if (integer.isPresent()) {
            return integer;
        }
        return isFloat(plain) ? real(plain) : oddBinary(plain);
    }

    /** An integer of 64 bits in the notation of Go's source: decimal, or with a prefix; 0 alone is one for octal. */
    private static Optional<JsonNode> integer(String text) {
        int sign = signLength(text);
        int radix = 10;
        int start = sign;
        if (text.length() > sign + 1 && text.charAt(sign) == '0') {
            char prefix = text.charAt(sign + 1);
            radix = prefix == 'x' || prefix == 'X' ? 16 : prefix == 'b' || prefix == 'B' ? 2 : 8;
            start = isDigit(prefix) ? sign + 1 : sign + 2;
            if (radix == 8 && !isDigit(prefix) && prefix != 'o' && prefix != 'O') {
                return Optional.empty();
            }
        }
        if (!isAllDigits(text, start, radix)) {
            return Optional.empty();
        }
        int first = skipZeros(text, start);
        if (text.length() - first > 64) {
            return Optional.empty();
        }
        BigInteger value = signed(text, new BigInteger(text.substring(first), radix));
        // Only a number without a sign may use the 64th bit.
        boolean fits = value.bitLength() <= (sign == 0 ? 64 : 63);
        return fits ? Optional.of(node(value)) : Optional.empty();
    }

    private static int signLength(String text) {
        return text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    }

    private static BigInteger signed(String text, BigInteger magnitude) {
        return text.charAt(0) == '-' ? magnitude.negate() : magnitude;
    }

    private static boolean isAllDigits(String text, int start, int radix) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return start < text.length();
    }

    /** Where the number begins behind zeros that do not count; they must not cost the time of digits that do. */
    private static int skipZeros(String text, int from) {
        int i = from;
        while (i < text.length() - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static Optional<JsonNode> oddBinary(String text) {
        boolean odd = text.startsWith("0b-") || text.startsWith("0b+");
        return odd ? integer(text.charAt(2) + "0b" + text.substring(3)) : Optional.empty();
    }

    /** Digits with at most one point among them and perhaps an exponent. */
    private static boolean isFloat(String text) {
        int i = signLength(text);
        int whole = skipDigits(text, i);
        int end = whole < text.length() && text.charAt(whole) == '.' ? skipDigits(text, whole + 1) : whole;
        boolean anyDigit = whole > i || end > whole + 1;
        if (!anyDigit || end == text.length()) {
            return anyDigit;
        }
        if (text.charAt(end) != 'e' && text.charAt(end) != 'E') {
            return false;
        }
        int exponent = end + 1;
        if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
            exponent++;
        }
        return exponent < text.length() && skipDigits(text, exponent) == text.length();
    }

    private static int skipDigits(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<JsonNode> real(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            return Optional.empty();
        }
        int start = signLength(text);
        return skipDigits(text, start) == text.length()
                ? Optional.of(node(signed(text, new BigInteger(text.substring(skipZeros(text, start))))))
                : Optional.of(number(value));
    }

    /** Whether a number's text has a fraction or an exponent. */
    static boolean isWrittenAsFloat(String text) {
        boolean hexadecimal = text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
        return !hexadecimal && (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0);
    }

    /** A finite double as the JSON number that Go makes of it. */
    private static JsonNode number(double value) {
        if (value != Math.rint(value) || Math.abs(value) >= TWO_TO_63) {
            return DoubleNode.valueOf(value);
        }
        if (Math.abs(value) < TWO_TO_53) {
            return node((long) value);
        }
        BigInteger digits = YamlNumbers.decimal(value).toBigInteger();
        return digits.bitLength() <= 63 ? node(digits) : DoubleNode.valueOf(value);
    }

    private static JsonNode node(BigInteger value) {
        return value.bitLength() <= 63 ? node(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    private static JsonNode node(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }
}
