package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.Optional;
import org.immutables.value.Value;

/** How Machines are replaced after a change. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentRolloutStrategy.class)
@JsonDeserialize(as = ImmutableMachineDeploymentRolloutStrategy.class)
public interface MachineDeploymentRolloutStrategy {

    /** Rolling or on delete. */
    @Required
    RolloutStrategyType type();

    /** Pace of a rolling replacement. Only with type {@code RollingUpdate}. */
    @ObjectSize(min = 1)
    Optional<MachineRollingUpdate> rollingUpdate();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentRolloutStrategy.Builder {
        Builder() {}
    }
}
