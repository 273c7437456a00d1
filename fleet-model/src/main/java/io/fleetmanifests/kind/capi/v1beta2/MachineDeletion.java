package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Time limits for the deletion of a Machine and its Node. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeletion.class)
@JsonDeserialize(as = ImmutableMachineDeletion.class)
public interface MachineDeletion {

    /**
     * Seconds to evict pods from a Node before its Machine is deleted; unset or 0 waits without limit, so a strict
     * PodDisruptionBudget can block the deletion. At least 0.
     */
    @Min(0)
    Optional<Integer> nodeDrainTimeoutSeconds();

    /**
     * Seconds to wait for volumes to detach from the Node before its Machine is deleted; unset or 0 waits without
     * limit. At least 0.
     */
    @Min(0)
    Optional<Integer> nodeVolumeDetachTimeoutSeconds();

    /**
     * Seconds to keep trying to delete the Node object once its Machine is being deleted; 10 seconds when unset, 0
     * never gives up. At least 0.
     */
    @Min(0)
    Optional<Integer> nodeDeletionTimeoutSeconds();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeletion.Builder {
        Builder() {}
    }
}
