package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Comparison of the cluster with the stored manifest of the release by a server-side dry run. Objects annotated
 * {@code helm.toolkit.fluxcd.io/driftDetection: disabled} are left out.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDriftDetection.class)
@JsonDeserialize(as = ImmutableDriftDetection.class)
public interface DriftDetection {

    /** What to do about differences. {@code disabled} when absent. */
    Optional<DriftDetectionMode> mode();

    /** Differences that do not count, such as replicas set by an autoscaler. */
    List<IgnoreRule> ignore();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDriftDetection.Builder {
        Builder() {}
    }
}
