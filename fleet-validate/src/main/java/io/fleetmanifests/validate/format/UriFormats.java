package io.fleetmanifests.validate.format;

/** URIs as Go's net/url takes them from the first line of a request: much is allowed. */
final class UriFormats {

    private static final String HOST_MARKS = "-_.~!$&'()*+,;=:[]<>\"";
    private static final String USER_MARKS = "-._:~!$&'()*+,;=%@";

    private UriFormats() {}

    static boolean isRequestUri(String text) {
        if (text.isEmpty() || text.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return false;
        }
        if (text.equals("*")) {
            return true;
        }
        int scheme = schemeEnd(text);
        if (scheme == 0) {
            return false;
        }
        String rest = scheme < 0 ? text : text.substring(scheme + 1);
        int query = rest.indexOf('?');
        rest = query < 0 ? rest : rest.substring(0, query);
        if (!rest.startsWith("/")) {
            return scheme > 0;
        }
        if (scheme < 0 || !rest.startsWith("//")) {
            return isEscaped(rest);
        }
        int path = rest.indexOf('/', 2);
        String authority = path < 0 ? rest.substring(2) : rest.substring(2, path);
        return isAuthority(authority) && (path < 0 || isEscaped(rest.substring(path)));
    }

    /** Where the colon after a scheme stands: 0 for a colon without a scheme, -1 when there is none. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean letter = isLetter(c);
            boolean later = isDigit(c) || c == '+' || c == '-' || c == '.';
            if (!letter && !(later && i > 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAuthority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            String user = authority.substring(0, at);
            if (!user.chars().allMatch(c -> isAlphanumeric(c) || USER_MARKS.indexOf(c) >= 0) || !isEscaped(user)) {
                return false;
            }
        }
        return isHost(authority.substring(at + 1));
    }

    private static boolean isHost(String host) {
        int bracket = host.indexOf('[');
        if (bracket == 0) {
            int end = host.lastIndexOf(']');
            return end > 0
                    && isPort(host.substring(end + 1))
                    && NetworkFormats.isIpv6(withoutZone(host.substring(1, end)));
        }
        int colon = host.lastIndexOf(':');
        return bracket < 0
                && (colon < 0 || isPort(host.substring(colon)))
                && (colon < 0 || host.indexOf(':') == colon)
                && host.chars().allMatch(c -> c >= 0x80 || isAlphanumeric(c) || HOST_MARKS.indexOf(c) >= 0 || c == '%')
                && isEscapedHost(host);
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf("%25");
        return zone < 0 ? address : address.substring(0, zone);
    }

    private static boolean isPort(String text) {
        return text.isEmpty() || (text.charAt(0) == ':' && text.chars().skip(1).allMatch(UriFormats::isDigit));
    }

    private static boolean isEscaped(String text) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (i + 2 >= text.length() || hex(text, i + 1) < 0 || hex(text, i + 2) < 0) {
                return false;
            }
        }
        return true;
    }

    /** In a host only bytes that are no ASCII may be escaped. */
    private static boolean isEscapedHost(String host) {
        for (int i = host.indexOf('%'); i >= 0; i = host.indexOf('%', i + 1)) {
            if (hex(host, i + 1) < 8 || hex(host, i + 2) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int hex(String text, int index) {
        return index < text.length() && text.charAt(index) < 0x80 ? Character.digit(text.charAt(index), 16) : -1;
    }

    private static boolean isAlphanumeric(int c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
