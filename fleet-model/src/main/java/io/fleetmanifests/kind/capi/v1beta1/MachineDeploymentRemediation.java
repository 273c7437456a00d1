package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How many unhealthy Machines of a MachineDeployment are replaced at once. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentRemediation.class)
@JsonDeserialize(as = ImmutableMachineDeploymentRemediation.class)
public interface MachineDeploymentRemediation {

    /**
     * Most replacements under way at a time, as a number or a percentage of the wanted number; no limit of its own
     * when unset. Only Machines of the current revision are replaced this way.
     */
    Optional<IntOrString> maxInFlight();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentRemediation.Builder {
        Builder() {}
    }
}
