package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What metrics tell of labels and annotations. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKubeStateMetrics.class)
@JsonDeserialize(as = ImmutableKubeStateMetrics.class)
public interface KubeStateMetrics {

    /** Annotations, as {@code namespaces=[a,b]}, with commas between kinds. */
    Optional<String> metricAnnotationsAllowList();

    /** Labels, likewise. */
    Optional<String> metricLabelsAllowlist();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKubeStateMetrics.Builder {
        Builder() {}
    }
}
