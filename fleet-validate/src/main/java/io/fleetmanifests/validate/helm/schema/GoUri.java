package io.fleetmanifests.validate.helm.schema;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.fleetmanifests.validate.format.StringFormat;
import java.util.Optional;

/**
 * A URI as Go's net/url takes it apart, which is more lenient than the standard.
 *
 * @param absolute whether it names a scheme
 * @param path what is behind the host, up to a question mark
 */
record GoUri(boolean absolute, String path) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][-+.A-Za-z0-9]*:");
    private static final Pattern ESCAPES = Pattern.compile("([^%]|%[0-9a-fA-F]{2})*");
    private static final Pattern USER = Pattern.compile("[-A-Za-z0-9._:~!$&'()*+,;=%@]*");
    private static final Pattern HOST = Pattern.compile("([^\\x00-\\x20#%/?@\\\\^`{|}]|%[89a-fA-F][0-9a-fA-F])*");
    private static final Pattern PORT = Pattern.compile("(:[0-9]*)?");

    /** Nothing for a text that Go refuses. */
    static Optional<GoUri> parse(String text) {
        if (text.chars().anyMatch(c -> c < ' ' || c == '\u007f') || text.startsWith(":")) {
            return Optional.empty();
        }
        int hash = text.indexOf('#');
        String rest = hash < 0 ? text : text.substring(0, hash);
        if (hash >= 0 && !ESCAPES.matches(text.substring(hash + 1))) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(rest);
        boolean absolute = scheme.lookingAt();
        rest = absolute ? rest.substring(scheme.end()) : rest;
        int query = rest.indexOf('?');
        rest = query < 0 ? rest : rest.substring(0, query);
        if (!rest.startsWith("/")) {
            if (absolute) {
                // Opaque, such as a mail address.
                return Optional.of(new GoUri(true, ""));
            }
            if (rest.split("/", 2)[0].contains(":")) {
                return Optional.empty();
            }
        }
        if (rest.startsWith("//") && (absolute || !rest.startsWith("///"))) {
            int slash = rest.indexOf('/', 2);
            String authority = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
            rest = slash < 0 ? "" : rest.substring(slash);
            if (!isAuthority(authority)) {
                return Optional.empty();
            }
        }
        return ESCAPES.matches(rest) ? Optional.of(new GoUri(absolute, rest)) : Optional.empty();
    }

    private static boolean isAuthority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0 && !(USER.matches(authority.substring(0, at)) && ESCAPES.matches(authority.substring(0, at)))) {
            return false;
        }
        String host = authority.substring(at + 1);
        if (host.startsWith("[")) {
            int end = host.lastIndexOf(']');
            return end > 0 && PORT.matches(host.substring(end + 1)) && isIpv6(host.substring(1, end));
        }
        int colon = host.lastIndexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        return HOST.matches(name) && !name.contains(":") && (colon < 0 || PORT.matches(host.substring(colon)));
    }

    private static boolean isIpv6(String address) {
        return address.contains(":") && StringFormat.IPV6.accepts(address);
    }

    /** Whether curly braces in the parts of the path open and close in turns. */
    boolean isTemplate() {
        for (String part : path.split("/", -1)) {
            boolean open = false;
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if ((c == '{' && open) || (c == '}' && !open)) {
                    return false;
                }
                open = c == '{' || (open && c != '}');
            }
            if (open) {
                return false;
            }
        }
        return true;
    }
}
