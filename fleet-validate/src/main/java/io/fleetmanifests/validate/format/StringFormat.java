package io.fleetmanifests.validate.format;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The formats of texts that the API server checks; it ignores all others. Each is as lenient as the Go function behind
 * it.
 */
public enum StringFormat {
    /** A BSON object id of 24 hexadecimal digits. */
    BSONOBJECTID("a BSON object id of 24 hexadecimal digits", matching("^[0-9a-fA-F]{24}$")),
    /** An absolute URI or an absolute path. */
    URI("an absolute URI or an absolute path", UriFormats::isRequestUri),
    /** An e-mail address. */
    EMAIL("an e-mail address", MailFormats::isAddress),
    /** A host name. */
    HOSTNAME("a host name", NetworkFormats::isHostname),
    /** An IPv4 address. */
    IPV4("an IPv4 address", NetworkFormats::isIpv4),
    /** An IPv6 address. */
    IPV6("an IPv6 address", NetworkFormats::isIpv6),
    /** An address range such as '10.0.0.0/16'. */
    CIDR("an address range such as \"10.0.0.0/16\"", NetworkFormats::isCidr),
    /** A MAC address. */
    MAC("a MAC address", NetworkFormats::isMac),
    /** A UUID. */
    UUID("a UUID", uuid("[0-9a-f]{4}", "[0-9a-f]{4}")),
    /** A UUID of version 3. */
    UUID3("a UUID of version 3", uuid("3[0-9a-f]{3}", "[0-9a-f]{4}")),
    /** A UUID of version 4. */
    UUID4("a UUID of version 4", uuid("4[0-9a-f]{3}", "[89ab][0-9a-f]{3}")),
    /** A UUID of version 5. */
    UUID5("a UUID of version 5", uuid("5[0-9a-f]{3}", "[89ab][0-9a-f]{3}")),
    /** An ISBN. */
    ISBN("an ISBN", text -> CheckDigits.isIsbn10(text) || CheckDigits.isIsbn13(text)),
    /** An ISBN of 10 digits. */
    ISBN10("an ISBN of 10 digits", CheckDigits::isIsbn10),
    /** An ISBN of 13 digits. */
    ISBN13("an ISBN of 13 digits", CheckDigits::isIsbn13),
    /** A credit card number. */
    CREDITCARD("a credit card number", CheckDigits::isCreditCard),
    /** A U.S. social security number. */
    SSN("a U.S. social security number", matching("^[0-9]{3}(-[0-9]{2}-| [0-9]{2} |-[0-9]{2} | [0-9]{2}-)[0-9]{4}$")),
    /** A color such as '#00ff00'. */
    HEXCOLOR("a color such as \"#00ff00\"", matching("^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")),
    /** A color such as 'rgb(0,255,0)'. */
    RGBCOLOR(
            "a color such as \"rgb(0,255,0)\"",
            matching("^rgb\\(\\s*C\\s*,\\s*C\\s*,\\s*C\\s*\\)$"
                    .replace("C", "(0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])"))),
    /** Base64 with padding. */
    BYTE(
            "base64 with padding",
            matching("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$")),
    /** Any text. */
    PASSWORD("any text", text -> true),
    /** A date such as '2026-01-31'. */
    DATE("a date such as \"2026-01-31\"", TimeFormats::isDate),
    /** A length of time such as '1h30m'. */
    DURATION("a length of time such as \"1h30m\"", TimeFormats::isDuration),
    /** A time such as '2026-01-31T12:00:00Z'. */
    DATETIME("a time such as \"2026-01-31T12:00:00Z\"", TimeFormats::isDateTime),
    /** A name of at most 63 lower-case letters, digits and '-'. */
    K8SSHORTNAME(
            "a name of at most 63 lower-case letters, digits and '-'",
            text -> text.length() <= 63 && Names.LABEL.test(text)),
    /** A name of at most 253 lower-case letters, digits, '-' and '.'. */
    K8SLONGNAME(
            "a name of at most 253 lower-case letters, digits, '-' and '.'",
            text -> text.length() <= 253 && Names.SUBDOMAIN.test(text));

    /** Apart from the enum, whose constants cannot use its static fields. */
    private static final class Names {
        static final Predicate<String> LABEL = matching("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$");
        static final Predicate<String> SUBDOMAIN =
                matching("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$");
    }

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a function of its argument
    private final Predicate<String> test;

    StringFormat(String description, Predicate<String> test) {
        this.description = description;
        this.test = test;
    }

    /** The format of a name, in which dashes do not count; empty for one that the API server does not know. */
    public static Optional<StringFormat> named(String format) {
        String name = format.replace("-", "");
        for (StringFormat candidate : values()) {
            if (candidate.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether a text has the format. */
    public boolean accepts(String text) {
        return test.test(text);
    }

    /** What a text of the format is, such as {@code an IPv4 address}. */
    public String description() {
        return description;
    }

    private static Predicate<String> matching(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).find();
    }

    private static Predicate<String> uuid(String third, String fourth) {
        return matching("(?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?" + third + "-?" + fourth + "-?[0-9a-f]{12}$");
    }
}
