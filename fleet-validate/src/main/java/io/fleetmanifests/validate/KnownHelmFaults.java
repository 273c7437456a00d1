package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Faults of the values of releases that the files tell, with the field to change; Helm stops at the same ones, and says less. */
final class KnownHelmFaults {

    /** What the files tell, by what a simulation says of the same fault. */
    private static final Map<String, String> SAME =
            Map.of("flux-helm-failed", "helm-values-nil", "flux-values-schema", "helm-values-schema");

    /** Of all that Helm fails with, what text/template says of a field of nothing. */
    private static final Pattern LACKING = Pattern.compile("nil pointer evaluating|can't evaluate field");

    private final List<Finding> known;

    private KnownHelmFaults(List<Finding> known) {
        this.known = known;
    }

    static KnownHelmFaults of(List<Finding> ofFiles) {
        return new KnownHelmFaults(ofFiles.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && SAME.containsValue(finding.rule()))
                .toList());
    }

    /** Whether what a simulation found is one of them. */
    boolean include(Finding finding) {
        String rule = SAME.getOrDefault(finding.rule(), "");
        if (rule.equals("helm-values-nil")
                && !LACKING.matcher(finding.message()).find()) {
            return false;
        }
        return known.stream().anyMatch(each -> each.rule().equals(rule) && isOfSameRelease(each, finding));
    }

    /** Files may leave it to a kustomization to say the namespace. */
    private static boolean isOfSameRelease(Finding ofFiles, Finding other) {
        return file(ofFiles).equals(file(other))
                && ofFiles.kind().equals(other.kind())
                && ofFiles.name().equals(other.name())
                && (ofFiles.namespace().isEmpty() || ofFiles.namespace().equals(other.namespace()));
    }

    private static Optional<String> file(Finding finding) {
        return finding.location().map(SourceLocation::file);
    }
}
