package io.fleetmanifests.validate.format;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;

/** Addresses and names of the network, read as Go's net package reads them. */
public final class NetworkFormats {

    /** Of the JDK, because RE2 for Java knows only the symbols of old versions of Unicode. */
    private static final java.util.regex.Pattern HOSTNAME =
            java.util.regex.Pattern.compile("[a-zA-Z0-9\\p{S}\\p{L}](-?[a-zA-Z0-9\\p{S}\\p{L}]{0,62})?"
                    + "|([a-zA-Z0-9\\p{S}\\p{L}]([a-zA-Z0-9\\p{S}\\p{L}-]{0,61}[a-zA-Z0-9\\p{S}\\p{L}])?\\.)+"
                    + "[a-zA-Z\\p{L}]{2,63}");

    private static final Pattern MAC = Pattern.compile("^(PAIR(:PAIR){5}|PAIR(:PAIR){7}|PAIR(:PAIR){19}"
            .concat("|PAIR(-PAIR){5}|PAIR(-PAIR){7}|PAIR(-PAIR){19}")
            .concat("|QUAD(\\.QUAD){2}|QUAD(\\.QUAD){3}|QUAD(\\.QUAD){9})$")
            .replace("PAIR", "[0-9a-fA-F]{2}")
            .replace("QUAD", "[0-9a-fA-F]{4}"));

    private NetworkFormats() {}

    static boolean isHostname(String text) {
        if (bytes(text) > 255 || !HOSTNAME.matcher(text).matches()) {
            return false;
        }
        for (String label : text.split("\\.", -1)) {
            if (bytes(label) > 63) {
                return false;
            }
        }
        return true;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static boolean isIpv4(String text) {
        return text.indexOf('.') >= 0 && (isDotted(text, true) || isColoned(text, true));
    }

    /** Whether a text is an IPv4 address without leading zeros. */
    public static boolean isStrictIpv4(String text) {
        return isDotted(text, false);
    }

    /** Whether a text is an IPv6 address, without a zone. */
    public static boolean isIpv6(String text) {
        return isColoned(text, false);
    }

    static boolean isMac(String text) {
        return MAC.matcher(text).find();
    }

    static boolean isCidr(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String address = text.substring(0, slash);
        int bits = isDotted(address, true) ? 32 : isColoned(address, true) ? 128 : -1;
        int length = decimal(text.substring(slash + 1), true);
        return length >= 0 && length <= bits;
    }

    /** Four numbers of at most 255 with dots between them. */
    private static boolean isDotted(String text, boolean leadingZeros) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            int value = decimal(part, leadingZeros);
            if (value < 0 || value > 255) {
                return false;
            }
        }
        return true;
    }

    /** The value of some digits; -1 when the text is anything else or too long to be an address. */
    private static int decimal(String text, boolean leadingZeros) {
        if (text.isEmpty() || (text.length() > 1 && text.charAt(0) == '0' && !leadingZeros)) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
            if (value >= 0xffffff) {
                return -1;
            }
        }
        return value;
    }

    /**
     * Eight groups of hexadecimal digits, of which {@code ::} may leave some out and a dotted address may be the last
     * two.
     */
    private static boolean isColoned(String text, boolean leadingZeros) {
        if (text.indexOf(':') < 0) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, leadingZeros) == 8;
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        String before = text.substring(0, gap);
        int left = before.isEmpty() ? 0 : before.indexOf('.') >= 0 ? -1 : groups(before, leadingZeros);
        String after = text.substring(gap + 2);
        int right = after.isEmpty() ? 0 : groups(after, leadingZeros);
        return left >= 0 && right >= 0 && left + right < 8;
    }

    /** How many groups a text without {@code ::} has; -1 when it is none. */
    private static int groups(String text, boolean leadingZeros) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                return isDotted(parts[i], leadingZeros) ? count + 2 : -1;
            }
            if (!isGroup(parts[i])) {
                return -1;
            }
            count++;
        }
        return count;
    }

    private static boolean isGroup(String text) {
        return !text.isEmpty()
                && text.length() <= 4
                && text.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }
}
