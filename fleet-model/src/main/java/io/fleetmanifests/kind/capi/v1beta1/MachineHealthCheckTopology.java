package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The MachineHealthCheck of a generated control plane or MachineDeployment. Setting anything beyond {@code enable}
 * replaces the definition in the class as a whole.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineHealthCheckTopology.class)
@JsonDeserialize(as = ImmutableMachineHealthCheckTopology.class)
public interface MachineHealthCheckTopology {

    /**
     * Whether a MachineHealthCheck is made for these Machines. False makes none; true demands a definition here or in
     * the class and is rejected without one; unset makes one if there is a definition.
     */
    Optional<Boolean> enable();

    /** Node conditions that make the Machine unhealthy when one of them lasts. At most 100 items. */
    @Size(max = 100)
    List<UnhealthyNodeCondition> unhealthyConditions();

    /** Machine conditions that make it unhealthy when one of them lasts. Since 1.12. 1 to 100 items. */
    @ListType(ListType.Kind.ATOMIC)
    @Size(min = 1, max = 100)
    List<UnhealthyMachineCondition> unhealthyMachineConditions();

    /**
     * How long a new Machine may take until its Node joins; after that it is unhealthy. Ten minutes when unset; zero
     * switches the check off, and anything else below 30 seconds is rejected.
     */
    Optional<GoDuration> nodeStartupTimeout();

    /**
     * Acts only while at most this many Machines are unhealthy, as a number or a percentage of those watched; a guard
     * against mass replacement during an outage. Ignored when {@code unhealthyRange} is set.
     */
    Optional<IntOrString> maxUnhealthy();

    /**
     * Acts only while the number of unhealthy Machines lies in a range such as {@code [3-5]}. Wins over
     * {@code maxUnhealthy}. 1 to 32 characters.
     */
    @Size(min = 1, max = 32)
    @Pattern("^\\[[0-9]+-[0-9]+\\]$")
    Optional<String> unhealthyRange();

    /**
     * Template of a remediation request for an external controller. Without it the owner of the Machine (MachineSet
     * or control plane) replaces it.
     */
    Optional<ObjectReference> remediationTemplate();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineHealthCheckTopology.Builder {
        Builder() {}
    }
}
