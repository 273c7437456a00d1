package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.format.SemanticVersion;
import java.util.List;
import java.util.Optional;

/**
 * A topology's way from one version to another.
 *
 * @param from the version that it has
 * @param to the version that it shall have
 */
record VersionChange(SemanticVersion from, SemanticVersion to) {

    /** The change that a request asks for; empty when there is none, or an annotation turns the rules of it off. */
    static Optional<VersionChange> of(Admission admission) {
        Optional<SemanticVersion> from = Topology.before(admission).flatMap(VersionChange::version);
        Optional<SemanticVersion> to = Topology.of(admission).flatMap(VersionChange::version);
        return from.flatMap(old -> to.map(now -> new VersionChange(old, now)))
                .filter(change -> !change.from.equals(change.to))
                .filter(change ->
                        admission.annotation(TopologyRule.UNSAFE_VERSION).isEmpty());
    }

    private static Optional<SemanticVersion> version(Topology topology) {
        return topology.version().text().flatMap(SemanticVersion::parseLenient);
    }

    /** Whether it leaves a minor version out, or reaches a new major one. */
    boolean skipsAMinor() {
        SemanticVersion limit = new SemanticVersion(from.major(), from.minor() + 2, 0, List.of());
        return to.release().compareTo(limit) >= 0;
    }
}
