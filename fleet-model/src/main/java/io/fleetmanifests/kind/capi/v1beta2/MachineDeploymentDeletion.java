package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Order in which the Machines of a MachineDeployment are deleted. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentDeletion.class)
@JsonDeserialize(as = ImmutableMachineDeploymentDeletion.class)
public interface MachineDeploymentDeletion {

    /** Which Machines go first when the group shrinks; random when unset. */
    Optional<MachineDeletionOrder> order();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentDeletion.Builder {
        Builder() {}
    }
}
