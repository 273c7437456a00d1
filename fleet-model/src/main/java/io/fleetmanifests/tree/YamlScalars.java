package io.fleetmanifests.tree;

import java.util.regex.Pattern;

/**
 * Text as a YAML scalar that every reader takes for the same text: Kubernetes' (YAML 1.1 with Go's habits), Python's and
 * those of YAML 1.2. Plain where that is safe, a literal block for several lines, double quotes otherwise.
 */
final class YamlScalars {

    /** What a character is in plain text: {@link #SAFE} or not, and more. */
    private static final byte[] KIND = new byte[128];

    private static final int SAFE = 1;
    /** Can be part of a number or date. */
    private static final int NUMERIC = 2;
    /** Has a meaning at the beginning. */
    private static final int INDICATOR = 4;
    /** Begins a word or number that some reader does not take for text. */
    private static final int SUSPECT = 8;

    /** Integers, floats, sexagesimals and dates of YAML 1.1 and 1.2, and what Go adds; underscores taken out. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0[bB][-+]?[01]*|0[oO]?[0-7]*|0[xX][0-9a-fA-F]*"
            + "|[0-9]+(:[0-5]?[0-9])*+(\\.[0-9]*)?([eE][-+]?[0-9]+)?|\\.[0-9]+([eE][-+]?[0-9]+)?)"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?");

    static {
        for (char c = ' '; c <= '~'; c++) {
            KIND[c] = SAFE;
        }
        mark("0123456789abcdefABCDEFxXoO_.:+-tTzZ ", NUMERIC);
        mark(" ,[]{}#&*!|>'\"%@`-?:", INDICATOR);
        mark("yYnNtTfFoO~=<.+-0123456789", SUSPECT);
    }

    private YamlScalars() {}

    private static void mark(String characters, int kind) {
        characters.chars().forEach(c -> KIND[c] |= (byte) kind);
    }

    /** Writes a key, which always stays on one line. */
    static void writeKey(String text, StringBuilder out) {
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
        int length = text.length();
        if (length == 0) {
            return false;
        }
        int common = NUMERIC;
        int before = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > '~' || KIND[c] == 0 || (c == '#' && before == ' ') || (c == ' ' && before == ':')) {
                return false;
            }
            common &= KIND[c];
            before = c;
        }
        int first = KIND[text.charAt(0)];
        return before != ' '
                && before != ':'
                && ((first & INDICATOR) == 0 || isPlainStart(text))
                && ((first & SUSPECT) == 0 || !isSuspect(text, common == NUMERIC));
    }

    /** Whether text that starts with an indicator is plain all the same, as {@code -v} is. */
    private static boolean isPlainStart(String text) {
        char first = text.charAt(0);
        return (first == '-' || first == '?' || first == ':')
                && text.length() > 1
                && text.charAt(1) != ' '
                && !text.startsWith("---");
    }

    private static boolean isSuspect(String text, boolean numeric) {
        return isWord(text)
                || text.startsWith("...")
                || (numeric && NUMBER.matcher(text.replace("_", "")).matches());
    }

    /** Whether some reader takes the text for a boolean, null or no number, or as a key of a meaning of its own. */
    private static boolean isWord(String text) {
        return switch (text) {
            case "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF" ->
                true;
            case "true", "True", "TRUE", "false", "False", "FALSE", "null", "Null", "NULL", "~", "=", "<<" -> true;
            case ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> true;
            case "-.inf", "-.Inf", "-.INF" -> true;
            default -> false;
        };
    }

    /** Whether a block keeps the text: not where Go refuses it, and not where an editor that trims lines would change it. */
    private static boolean isBlock(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last == ' ' || last == '\t' || text.indexOf('\n') < 0 || " \t\n".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isPrintable(c) || (c == '\n' && (before == ' ' || before == '\t'))) {
                return false;
            }
            before = c;
            i += Character.charCount(c);
        }
        return true;
    }

    /** Whether a character may stand in the file as it is; one that nobody sees or that turns the text around may not. */
    private static boolean isPrintable(int c) {
        if (c < 0x7f) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        // A list of our own, since what the JDK says of a character changes with its version.
        boolean invisible = c == 0xad
                || c == 0x61c
                || c == 0x180e
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff
                || (c >= 0xfff9 && c <= 0xfffb)
                || (c >= 0xe0000 && c <= 0xe007f);
        boolean character = (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe;
        return c >= 0xa0 && character && !invisible;
    }

    private static void literal(String text, int indent, StringBuilder out) {
        out.append('|');
        if (!text.endsWith("\n")) {
            out.append('-');
        } else if (text.endsWith("\n\n")) {
            out.append('+');
        }
        String spaces = " ".repeat(indent);
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        for (int start = 0; start <= end; ) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 ? end : newline;
            out.append('\n');
            if (stop > start) {
                out.append(spaces).append(text, start, stop);
            }
            start = stop + 1;
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            quote(c, out);
            i += Character.charCount(c);
        }
        out.append('"');
    }

    private static void quote(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format(c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                }
            }
        }
    }
}
