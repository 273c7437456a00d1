package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How fast a rolling replacement of Machines goes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineRollingUpdate.class)
@JsonDeserialize(as = ImmutableMachineRollingUpdate.class)
public interface MachineRollingUpdate {

    /**
     * How many Machines may exist above the wanted number, as a number or a percentage rounded up; 1 when unset. Must
     * not be 0 when {@code maxUnavailable} is 0.
     */
    Optional<IntOrString> maxSurge();

    /**
     * How many Machines may be missing from the wanted number, as a number or a percentage rounded down; 0 when
     * unset. Must not be 0 when {@code maxSurge} is 0.
     */
    Optional<IntOrString> maxUnavailable();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineRollingUpdate.Builder {
        Builder() {}
    }
}
