package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.Optional;
import org.immutables.value.Value;

/** How and when the Machines of a MachineDeployment are replaced. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentRollout.class)
@JsonDeserialize(as = ImmutableMachineDeploymentRollout.class)
public interface MachineDeploymentRollout {

    /** Rolling replacement or replacement on delete; rolling with one extra Machine when unset. */
    @ObjectSize(min = 1)
    Optional<MachineDeploymentRolloutStrategy> strategy();

    /**
     * RFC 3339 instant, such as {@code 2026-03-09T09:00:00Z}, after which every older Machine is replaced although
     * nothing changed. In a topology since 1.13.
     */
    @Format("date-time")
    Optional<String> after();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentRollout.Builder {
        Builder() {}
    }
}
