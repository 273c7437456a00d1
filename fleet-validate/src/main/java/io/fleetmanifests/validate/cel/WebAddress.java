package io.fleetmanifests.validate.cel;

import io.fleetmanifests.validate.format.StringFormat;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An absolute URL or an absolute path, in its parts. Equal when the parts are. */
record WebAddress(String scheme, String host, String path, String query) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    static Optional<WebAddress> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!StringFormat.URI.accepts(text) || !parts.matches()) {
            return Optional.empty();
        }
        String authority = orEmpty(parts.group(2));
        return Optional.of(new WebAddress(
                orEmpty(parts.group(1)).toLowerCase(Locale.ROOT),
                authority.substring(authority.lastIndexOf('@') + 1),
                parts.group(3),
                orEmpty(parts.group(4))));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The host without its port, and without the brackets of an IPv6 address. */
    String hostname() {
        String name = host.substring(0, host.length() - (port().isEmpty() ? 0 : port().length() + 1));
        name = name.endsWith(":") && !name.endsWith("]") ? name.substring(0, name.length() - 1) : name;
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }

    String port() {
        int colon = host.lastIndexOf(':');
        String port = colon < 0 ? "" : host.substring(colon + 1);
        return port.chars().allMatch(c -> c >= '0' && c <= '9') ? port : "";
    }

    /** The values of each parameter, by name. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty() && pair.indexOf(';') < 0) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
