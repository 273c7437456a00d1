package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a build has to say besides its objects. */
final class BuildLog {

    private final Set<Finding> findings = new LinkedHashSet<>();
    private boolean partial;

    /** Something works and should not be relied on. */
    void warn(String rule, SourceLocation location, String message, String hint) {
        findings.add(Finding.builder()
                .rule(rule)
                .severity(Severity.WARNING)
                .location(location)
                .message(message)
                .hint(hint)
                .build());
    }

    /** Something cannot be known here: the objects are those without it. */
    void skip(String rule, SourceLocation location, String message) {
        partial = true;
        findings.add(Finding.builder()
                .rule(rule)
                .severity(Severity.WARNING)
                .location(location)
                .message(message)
                .build());
    }

    /** The build has ended; whether kustomize's would too is not known when something was skipped. */
    void fail(SourceLocation location, String message) {
        findings.add(Finding.builder()
                .rule("kustomize-build")
                .severity(partial ? Severity.WARNING : Severity.ERROR)
                .location(location)
                .message(message)
                .build());
    }

    boolean isPartial() {
        return partial;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
