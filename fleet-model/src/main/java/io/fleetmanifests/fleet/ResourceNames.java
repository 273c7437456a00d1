package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.util.regex.Pattern;

/** The names that Kubernetes allows. */
public final class ResourceNames {

    private static final Pattern DNS_LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    private ResourceNames() {}

    /**
     * Requires a DNS-1123 label of at most {@code max} characters: what a namespace and, so that it can be a label value and
     * a folder too, a cluster is named.
     */
    public static void requireDnsLabel(String rule, String path, String name, int max, Problems problems) {
        if (name.length() > max) {
            problems.add(Problem.of(
                    rule,
                    path,
                    "must be at most " + max + " characters, got \"" + name + "\" (" + name.length() + ")",
                    "shorten it"));
        } else if (!DNS_LABEL.matcher(name).matches()) {
            problems.add(Problem.of(
                    rule,
                    path,
                    "must be lower-case letters, digits and hyphens, with a letter or digit at both ends, got \"" + name
                            + "\"",
                    "rename it, to \"" + suggestion(name) + "\" for example"));
        }
    }

    private static String suggestion(String name) {
        String cleaned = name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return cleaned.isEmpty() ? "cluster-one" : cleaned;
    }
}
