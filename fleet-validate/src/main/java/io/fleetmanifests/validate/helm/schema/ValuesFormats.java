package io.fleetmanifests.validate.helm.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import io.fleetmanifests.validate.format.StringFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The formats that Helm checks, in every draft that checks any: each accepts what Helm accepts. */
final class ValuesFormats {

    /** Keywords of formats that the library checks in old drafts, and Helm in none. */
    static final Set<String> NOT_CHECKED = Set.of("contentEncoding", "contentMediaType");

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)*");
    private static final Pattern RELATIVE_POINTER = Pattern.compile("(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?");
    private static final Pattern LOCAL = Pattern.compile("[-A-Za-z0-9!#$%&'*+/=?^_`{|}~.]*");
    private static final Pattern IPV4 =
            Pattern.compile("BYTE(\\.BYTE){3}".replace("BYTE", "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"));
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}"
            + "(-(0|[1-9][0-9]*|[0-9]*[-A-Za-z][-0-9A-Za-z]*)(\\.(0|[1-9][0-9]*|[0-9]*[-A-Za-z][-0-9A-Za-z]*))*)?"
            + "(\\+[-0-9A-Za-z]+(\\.[-0-9A-Za-z]+)*)?");
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_MAIL = 254;
    private static final int LONGEST_LOCAL = 64;

    private record Named(String name, Predicate<String> test) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return test.test(value);
        }
    }

    private ValuesFormats() {}

    /** Puts these in the place of others. */
    static void replace(Map<String, Format> formats) {
        formats.clear();
        put(formats, "uuid", text -> UUID.matches(text));
        put(formats, "json-pointer", text -> POINTER.matches(text));
        put(formats, "relative-json-pointer", text -> RELATIVE_POINTER.matches(text));
        put(formats, "ipv4", text -> IPV4.matches(text));
        put(formats, "ipv6", ValuesFormats::isIpv6);
        put(formats, "hostname", ValuesFormats::isHostname);
        put(formats, "email", ValuesFormats::isEmail);
        put(formats, "date", TimeFormats::isDate);
        put(formats, "time", TimeFormats::isTime);
        put(formats, "date-time", TimeFormats::isDateTime);
        put(formats, "duration", TimeFormats::isDuration);
        put(formats, "period", TimeFormats::isPeriod);
        put(formats, "uri", ValuesFormats::isUri);
        put(formats, "iri", ValuesFormats::isUri);
        put(formats, "uri-reference", ValuesFormats::isReference);
        put(formats, "iri-reference", ValuesFormats::isReference);
        put(formats, "uri-template", ValuesFormats::isTemplate);
        put(formats, "regex", ValuesFormats::isRegex);
        put(formats, "semver", text -> SEMVER.matches(text));
    }

    private static void put(Map<String, Format> formats, String name, Predicate<String> test) {
        formats.put(name, new Named(name, test));
    }

    private static boolean isRegex(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean isIpv6(String text) {
        return text.contains(":") && StringFormat.IPV6.accepts(text);
    }

    private static boolean isHostname(String text) {
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (name.length() > LONGEST_HOST) {
            return false;
        }
        for (String label : name.split("\\.", -1)) {
            if (!LABEL.matches(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || text.length() > LONGEST_MAIL || at > LONGEST_LOCAL) {
            return false;
        }
        String local = text.substring(0, at);
        String domain = text.substring(at + 1);
        boolean quoted = local.length() > 1 && local.startsWith("\"");
        boolean fine = quoted
                ? local.substring(1, local.length() - 1).chars().noneMatch(c -> c == '\\' || c == '"')
                : LOCAL.matches(local) && !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
        if (domain.startsWith("[") && domain.endsWith("]")) {
            String address = domain.substring(1, domain.length() - 1);
            return fine
                    && (address.startsWith("IPv6:")
                            ? isIpv6(address.substring("IPv6:".length()))
                            : IPV4.matches(address));
        }
        return fine && isHostname(domain);
    }

    private static boolean isUri(String text) {
        return GoUri.parse(text).filter(GoUri::absolute).isPresent();
    }

    private static boolean isReference(String text) {
        return !text.contains("\\") && GoUri.parse(text).isPresent();
    }

    private static boolean isTemplate(String text) {
        return GoUri.parse(text).filter(GoUri::isTemplate).isPresent();
    }
}
