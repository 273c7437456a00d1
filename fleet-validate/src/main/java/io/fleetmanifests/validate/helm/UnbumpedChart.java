package io.fleetmanifests.validate.helm;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Set;

/** A chart of the repository whose change reaches no cluster, because its version is the one that Flux has packaged already. */
public final class UnbumpedChart {

    /** The rule that says so. */
    public static final Rule RULE = Rule.reference(
                    "flux-chart-unbumped",
                    "a chart of the repository that changes gets another version: Flux packages it again for nothing else",
                    "source-controller internal/helm/chart/builder_local.go Build")
            .withSeverity(Severity.WARNING);

    /** What nobody on a cluster sees. */
    private static final Set<String> FOR_READERS = Set.of("README.md", "LICENSE", "templates/NOTES.txt");

    private UnbumpedChart() {}

    /** Whether a change of a file, by its path in the chart, could be one of a cluster. */
    public static boolean counts(String path) {
        return !FOR_READERS.contains(path);
    }

    /**
     * What there is to say.
     *
     * @param version where the version of the chart stands
     * @param changed the files that have changed, at least one
     * @param text the version
     * @param owner where the strategy of the first release of the chart would stand
     * @param others how many more there are
     */
    public static Finding finding(SourceLocation version, List<String> changed, String text, String owner, int others) {
        String files = changed.get(0) + (changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more");
        return Finding.builder()
                .rule(RULE.id())
                .severity(RULE.severity())
                .location(version)
                .message("has changed files (" + files + ") and the same version " + Values.quote(text)
                        + ", so Flux keeps the chart that it packaged before")
                .hint("raise version, or set reconcileStrategy: Revision in " + owner
                        + (others == 0 ? "" : " and " + others + " more"))
                .build();
    }
}
