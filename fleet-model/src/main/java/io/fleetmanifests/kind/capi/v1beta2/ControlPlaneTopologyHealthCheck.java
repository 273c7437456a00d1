package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The MachineHealthCheck of a generated control plane. As soon as {@code checks} or {@code remediation} is set, both
 * replace those of the class.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControlPlaneTopologyHealthCheck.class)
@JsonDeserialize(as = ImmutableControlPlaneTopologyHealthCheck.class)
public interface ControlPlaneTopologyHealthCheck {

    /**
     * Whether a MachineHealthCheck is made for these Machines. False makes none; true demands a definition here or in
     * the class and is rejected without one; unset makes one if there is a definition.
     */
    Optional<Boolean> enabled();

    /** What counts as unhealthy. */
    @ObjectSize(min = 1)
    Optional<MachineHealthCheckChecks> checks();

    /** When and by whom unhealthy Machines are replaced; always and by the control plane provider when unset. */
    @ObjectSize(min = 1)
    Optional<MachineHealthCheckRemediation> remediation();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControlPlaneTopologyHealthCheck.Builder {
        Builder() {}
    }
}
