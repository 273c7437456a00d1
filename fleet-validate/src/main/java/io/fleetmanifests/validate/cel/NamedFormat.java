package io.fleetmanifests.validate.cel;

import io.fleetmanifests.validate.format.StringFormat;
import io.fleetmanifests.validate.metadata.NameForm;
import io.fleetmanifests.validate.metadata.NameSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A format that rules can check texts against.
 *
 * @param name as rules write it
 * @param objection what is wrong with a text; empty when nothing is
 */
record NamedFormat(String name, Function<String, Optional<String>> objection) {

    private static final Map<String, NamedFormat> BY_NAME = new LinkedHashMap<>();

    static {
        add("dns1123Label", NameForm.LABEL::objection);
        add("dns1123Subdomain", NameForm.SUBDOMAIN::objection);
        add("dns1035Label", unless(NameSyntax::isDns1035Label, "must be a DNS-1035 label"));
        add("qualifiedName", unless(NameSyntax::isQualifiedName, "must be a qualified name"));
        add("dns1123LabelPrefix", prefix(NameForm.LABEL::objection));
        add("dns1123SubdomainPrefix", prefix(NameForm.SUBDOMAIN::objection));
        add("dns1035LabelPrefix", prefix(unless(NameSyntax::isDns1035Label, "must be a DNS-1035 label")));
        add("labelValue", unless(NameSyntax::isLabelValue, "must be a label value"));
        for (StringFormat format : List.of(
                StringFormat.URI, StringFormat.UUID, StringFormat.BYTE, StringFormat.DATE, StringFormat.DATETIME)) {
            add(format.name().toLowerCase(Locale.ROOT), unless(format::accepts, "must be " + format.description()));
        }
    }

    private static void add(String name, Function<String, Optional<String>> objection) {
        BY_NAME.put(name, new NamedFormat(name, objection));
    }

    private static Function<String, Optional<String>> unless(Predicate<String> test, String objection) {
        return text -> test.test(text) ? Optional.empty() : Optional.of(objection);
    }

    /** Of a prefix the dash at its end, and what is before it, does not count. */
    private static Function<String, Optional<String>> prefix(Function<String, Optional<String>> objection) {
        return text -> objection.apply(
                text.length() > 1 && text.endsWith("-") ? text.substring(0, text.length() - 2) + "a" : text);
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The format of a name. */
    static Optional<NamedFormat> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What is wrong with a text, as a list; empty when nothing is. */
    Optional<List<String>> validate(String text) {
        return objection.apply(text).map(List::of);
    }
}
