package io.fleetmanifests.validate.metadata;

/** The character rules of names, labels and keys, without regular expressions because every object asks for them. */
public final class NameSyntax {

    private static final int LABEL_LENGTH = 63;
    private static final int SUBDOMAIN_LENGTH = 253;

    private NameSyntax() {}

    /** Whether a text has the characters of a DNS-1123 label; its length is not looked at. */
    static boolean isLabel(String text) {
        return isLabel(text, 0, text.length());
    }

    /** Whether a text has the characters of a DNS-1123 subdomain; its length is not looked at. */
    static boolean isSubdomain(String text) {
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            if (!isLabel(text, start, dot)) {
                return false;
            }
            start = dot + 1;
        }
        return isLabel(text, start, text.length());
    }

    private static boolean isLabel(String text, int start, int end) {
        if (start == end || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isLower(c) && !isDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a DNS-1035 label of at most 63 characters: as a DNS-1123 label, with a letter first. */
    public static boolean isDns1035Label(String text) {
        return !text.isEmpty() && text.length() <= LABEL_LENGTH && isLower(text.charAt(0)) && isLabel(text);
    }

    /**
     * Whether a text is a label key: a name of at most 63 characters, after a DNS subdomain and a slash if it likes.
     */
    public static boolean isQualifiedName(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String prefix = text.substring(0, slash);
            if (prefix.length() > SUBDOMAIN_LENGTH || !isSubdomain(prefix)) {
                return false;
            }
        }
        String name = text.substring(slash + 1);
        return !name.isEmpty() && isLabelValue(name);
    }

    /**
     * Whether a text is a label value: empty, or letters, digits, -, _ and ., of which the first and last are letters
     * or digits.
     */
    public static boolean isLabelValue(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int last = text.length() - 1;
        if (last >= LABEL_LENGTH || !isAlphanumeric(text.charAt(0)) || !isAlphanumeric(text.charAt(last))) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            char c = text.charAt(i);
            if (!isAlphanumeric(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
