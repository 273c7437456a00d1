package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Prometheus metrics in Azure Monitor. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMonitorMetrics.class)
@JsonDeserialize(as = ImmutableMonitorMetrics.class)
public interface MonitorMetrics {

    /** Whether they are collected. */
    Optional<Boolean> enabled();

    /** What is told of labels and annotations. */
    Optional<KubeStateMetrics> kubeStateMetrics();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMonitorMetrics.Builder {
        Builder() {}
    }
}
