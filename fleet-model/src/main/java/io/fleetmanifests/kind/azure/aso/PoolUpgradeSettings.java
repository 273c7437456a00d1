package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How the nodes of a pool are replaced in an upgrade. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePoolUpgradeSettings.class)
@JsonDeserialize(as = ImmutablePoolUpgradeSettings.class)
public interface PoolUpgradeSettings {

    /** Nodes added meanwhile: a number, or a share such as {@code 33%}. Default 1. */
    Optional<String> maxSurge();

    /** Minutes to wait for Pods to leave a node, 1 to 1440. Default 30. */
    @Min(1)
    @Max(1440)
    Optional<Integer> drainTimeoutInMinutes();

    /** Minutes between a drained node and its replacement, 0 to 30. Default 0. */
    @Min(0)
    @Max(30)
    Optional<Integer> nodeSoakDurationInMinutes();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePoolUpgradeSettings.Builder {
        Builder() {}
    }
}
