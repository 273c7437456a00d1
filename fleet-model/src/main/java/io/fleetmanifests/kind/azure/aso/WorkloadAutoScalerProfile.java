package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Autoscalers of workloads. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWorkloadAutoScalerProfile.class)
@JsonDeserialize(as = ImmutableWorkloadAutoScalerProfile.class)
public interface WorkloadAutoScalerProfile {

    /** KEDA, which scales by events. */
    Optional<Toggle> keda();

    /** The vertical Pod autoscaler. */
    Optional<Toggle> verticalPodAutoscaler();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableWorkloadAutoScalerProfile.Builder {
        Builder() {}
    }
}
