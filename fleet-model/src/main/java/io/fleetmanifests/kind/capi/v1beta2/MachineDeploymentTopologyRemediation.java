package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.Optional;
import org.immutables.value.Value;

/** When, by whom and how many at a time unhealthy Machines of a MachineDeployment are replaced. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentTopologyRemediation.class)
@JsonDeserialize(as = ImmutableMachineDeploymentTopologyRemediation.class)
public interface MachineDeploymentTopologyRemediation {

    /**
     * Most replacements under way at a time, as a number or a percentage of the wanted number; no limit of its own
     * when unset. Only Machines of the current revision are replaced this way.
     */
    Optional<IntOrString> maxInFlight();

    /** Holds remediation back while too many Machines are unhealthy at once; always acts when unset. */
    @ObjectSize(min = 1)
    Optional<RemediationTrigger> triggerIf();

    /**
     * Template of a remediation request for an external controller. Without it the MachineSet replaces the Machine.
     */
    Optional<RemediationTemplateReference> templateRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentTopologyRemediation.Builder {
        Builder() {}
    }
}
