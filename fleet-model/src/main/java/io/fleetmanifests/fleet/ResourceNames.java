package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that Kubernetes allows. */
public final class ResourceNames {

    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final Pattern DNS_LABEL = Pattern.compile(LABEL);
    private static final Pattern DNS_SUBDOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*+");

    private ResourceNames() {}

    /**
     * Requires a DNS-1123 label of at most {@code max} characters: what a namespace and, so that it can be a label value and
     * a folder too, a cluster is named.
     */
    public static void requireDnsLabel(String rule, String path, String name, int max, Problems problems) {
        require(rule, path, name, max, DNS_LABEL, "lower-case letters, digits and hyphens", problems);
    }

    /** Requires a DNS-1123 subdomain of at most {@code max} characters, labels with dots between: what most objects are named. */
    public static void requireDnsSubdomain(String rule, String path, String name, int max, Problems problems) {
        require(rule, path, name, max, DNS_SUBDOMAIN, "lower-case letters, digits, hyphens and dots", problems);
    }

    private static void require(
            String rule, String path, String name, int max, Pattern form, String letters, Problems problems) {
        if (name.length() > max) {
            problems.add(Problem.of(
                    rule,
                    path,
                    "must be at most " + max + " characters, got \"" + name + "\" (" + name.length() + ")",
                    "shorten it"));
        } else if (!form.matcher(name).matches()) {
            problems.add(Problem.of(
                    rule,
                    path,
                    "must be " + letters + ", with a letter or digit at both ends, got \"" + name + "\"",
                    "rename it, to \"" + suggestion(name) + "\" for example"));
        }
    }

    private static String suggestion(String name) {
        String cleaned =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return cleaned.isEmpty() ? "name-one" : cleaned;
    }
}
