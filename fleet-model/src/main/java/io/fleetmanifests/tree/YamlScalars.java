package io.fleetmanifests.tree;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text as a YAML scalar that every reader takes for the same text: Kubernetes' (YAML 1.1 with Go's habits) as well as
 * YAML 1.2's. Plain where that is safe, a literal block for several lines, double quotes otherwise.
 */
final class YamlScalars {

    /** Words that some reader takes for a boolean or null, and the two keys with a meaning of their own. */
    private static final Set<String> WORDS = Set.of(
            "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "true", "True", "TRUE", "false", "False",
            "FALSE", "on", "On", "ON", "off", "Off", "OFF", "null", "Null", "NULL", "~", "=", "<<");

    /** Integers, floats, sexagesimals and dates of YAML 1.1 and 1.2, and what Go adds. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
            + "|\\.[0-9][0-9_]*([eE][-+]?[0-9]+)?|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    private YamlScalars() {}

    /** Writes a key, which always stays on one line. */
    static void write(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            quote(text, out);
        }
    }

    /** Writes a value; the lines of a block start at column {@code indent}. */
    static void writeValue(String text, int indent, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
        } else if (isBlock(text)) {
            literal(text, Math.max(indent, 2), out);
        } else {
            quote(text, out);
        }
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || WORDS.contains(text) || !isPlainStart(text)) {
            return false;
        }
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            if (c == ':' && (i == last || text.charAt(i + 1) == ' ')) {
                return false;
            }
            if (c == ' ' && (i == last || text.charAt(i + 1) == '#')) {
                return false;
            }
        }
        return !startsLikeNumber(text.charAt(0)) || !NUMBER.matcher(text).matches();
    }

    private static boolean isPlainStart(String text) {
        char first = text.charAt(0);
        if (first == '-' || first == '?' || first == ':') {
            return text.length() > 1 && text.charAt(1) != ' ' && !text.startsWith("---");
        }
        return !text.startsWith("...") && " ,[]{}#&*!|>'\"%@`".indexOf(first) < 0;
    }

    private static boolean startsLikeNumber(char first) {
        return (first >= '0' && first <= '9') || first == '.' || first == '-' || first == '+';
    }

    private static boolean isBlock(String text) {
        boolean severalLines = text.indexOf('\n') >= 0 && !text.isBlank();
        return severalLines
                && text.charAt(0) != ' '
                && text.charAt(0) != '\n'
                && text.codePoints().allMatch(YamlScalars::isPrintable);
    }

    private static boolean isPrintable(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= 0x20 && c <= 0x7e)
                || (c >= 0xa0 && c <= 0xd7ff && c != 0x2028 && c != 0x2029)
                || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff)
                || c >= 0x10000;
    }

    private static void literal(String text, int indent, StringBuilder out) {
        out.append('|');
        if (!text.endsWith("\n")) {
            out.append('-');
        } else if (text.endsWith("\n\n")) {
            out.append('+');
        }
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        int start = 0;
        while (start <= end) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 || newline > end ? end : newline;
            out.append('\n');
            if (stop > start) {
                out.append(" ".repeat(indent)).append(text, start, stop);
            }
            start = stop + 1;
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else if (c > 0xffff) {
                        out.append(String.format("\\U%08x", c));
                    } else {
                        out.append(String.format("\\u%04x", c));
                    }
                }
            }
        });
        out.append('"');
    }
}
