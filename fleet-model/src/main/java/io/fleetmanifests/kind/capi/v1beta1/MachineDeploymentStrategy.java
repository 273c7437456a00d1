package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How the Machines of a MachineDeployment are replaced, after a change or when they are unhealthy. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentStrategy.class)
@JsonDeserialize(as = ImmutableMachineDeploymentStrategy.class)
public interface MachineDeploymentStrategy {

    /** Rolling or on delete; rolling when unset. */
    Optional<RolloutStrategyType> type();

    /** Pace of a rolling replacement. Only with type {@code RollingUpdate}. */
    Optional<MachineRollingUpdate> rollingUpdate();

    /** Limits how many unhealthy Machines are replaced at once. */
    Optional<MachineDeploymentRemediation> remediation();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentStrategy.Builder {
        Builder() {}
    }
}
