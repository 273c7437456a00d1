package io.fleetmanifests.validate.cel;

import io.fleetmanifests.validate.format.StringFormat;
import java.io.ByteArrayOutputStream;
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

/**
 * An absolute URL or an absolute path, in its parts, as Go's net/url has them. Equal when the parts are.
 *
 * @param scheme in lower case; empty for a path
 * @param user what stands before the at sign
 * @param host host and port, unescaped
 * @param path as it was written; empty for a URL such as {@code mailto:a@b.c}
 * @param rest what such a URL has in the place of a path
 * @param query without the question mark
 * @param fragment without the hash sign
 */
record WebAddress(String scheme, String user, String host, String path, String rest, String query, String fragment) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://(?:([^/?#]*)@)?([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
            Pattern.DOTALL);
    private static final String UNRESERVED = "-_.~";
    /** What a path may have as it is, in the form in which it was written. */
    private static final String WRITTEN = UNRESERVED + "!$&'()*+,;=:@/[]%";
    /** What a path may have as it is when something else in it must be escaped. */
    private static final String PLAIN = UNRESERVED + "$&+,;=:@/";

    static Optional<WebAddress> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!StringFormat.URI.accepts(text) || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = orEmpty(parts.group(1)).toLowerCase(Locale.ROOT);
        String path = parts.group(4);
        boolean opaque = !scheme.isEmpty() && parts.group(3) == null && !path.startsWith("/");
        return Optional.of(new WebAddress(
                scheme,
                orEmpty(parts.group(2)),
                unescaped(orEmpty(parts.group(3))).orElse(""),
                opaque ? "" : path,
                opaque ? path : "",
                orEmpty(parts.group(5)),
                orEmpty(parts.group(6))));
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

    /** The path as it was written, if that was well-formed, and else as it should have been written. */
    String escapedPath() {
        return path.chars().allMatch(c -> isAlphanumeric(c) || WRITTEN.indexOf(c) >= 0)
                ? path
                : escaped(unescaped(path).orElse(path));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isAlphanumeric(b) || PLAIN.indexOf(b) >= 0) {
                escaped.append((char) b);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return escaped.toString();
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The values of each parameter, by name; a pair that cannot be read is left out. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty() && pair.indexOf(';') < 0) {
                int equals = pair.indexOf('=');
                Optional<String> name = parameter(equals < 0 ? pair : pair.substring(0, equals));
                Optional<String> value = parameter(equals < 0 ? "" : pair.substring(equals + 1));
                if (name.isPresent() && value.isPresent()) {
                    parameters
                            .computeIfAbsent(name.get(), key -> new ArrayList<>())
                            .add(value.get());
                }
            }
        }
        return parameters;
    }

    private static Optional<String> parameter(String text) {
        return unescaped(text.replace('+', ' '));
    }

    /** The text without escapes; empty when one of them is none. */
    private static Optional<String> unescaped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream unescaped = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                unescaped.write(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                return Optional.empty();
            }
            unescaped.write(16 * high + low);
            i += 2;
        }
        return Optional.of(unescaped.toString(StandardCharsets.UTF_8));
    }
}
