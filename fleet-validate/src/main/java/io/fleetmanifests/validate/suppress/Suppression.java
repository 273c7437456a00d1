package io.fleetmanifests.validate.suppress;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import java.util.Optional;

/**
 * What somebody said of a rule, and for which objects.
 *
 * @param rule the rule's id
 * @param reason why its findings are accepted
 * @param scope the objects; empty when it is the one that says so itself
 * @param unused what is to be found when there is nothing to suppress; it stands where the suppression does
 */
record Suppression(String rule, String reason, Optional<Scope> scope, Finding unused) {

    boolean isInObject() {
        return scope.isEmpty();
    }

    SuppressedFinding suppress(Finding finding) {
        SourceLocation at = unused.location().orElseGet(() -> SourceLocation.of(Suppressions.FILE));
        return new SuppressedFinding(finding, reason, isInObject(), at);
    }

    /** Which findings of the rule are meant; what is not said holds for all. */
    record Scope(Optional<Glob> path, Optional<String> kind, Optional<String> namespace, Optional<String> name) {

        boolean contains(Finding finding) {
            return path.map(glob -> finding.location()
                                    .map(at -> glob.matches(at.file()))
                                    .orElse(false))
                            .orElse(true)
                    && same(kind, finding.kind())
                    && same(namespace, finding.namespace())
                    && same(name, finding.name());
        }

        private static boolean same(Optional<String> wanted, Optional<String> found) {
            return wanted.isEmpty() || wanted.equals(found);
        }
    }
}
