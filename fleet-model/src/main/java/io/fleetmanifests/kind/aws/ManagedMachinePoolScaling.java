package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Bounds of the Auto Scaling group behind a node group. Give both: CAPA 2.11.1 panics on a {@code maxSize} without a
 * {@code minSize} and ignores a {@code minSize} alone.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedMachinePoolScaling.class)
@JsonDeserialize(as = ImmutableManagedMachinePoolScaling.class)
public interface ManagedMachinePoolScaling {

    /** Smallest node count, not negative. Counts only beside {@code maxSize}. */
    Optional<Integer> minSize();

    /** Largest node count, not below {@code minSize}. Never without {@code minSize}. */
    Optional<Integer> maxSize();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedMachinePoolScaling.Builder {
        Builder() {}
    }
}
