package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.Optional;
import org.immutables.value.Value;

/** When and by whom unhealthy Machines are replaced. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineHealthCheckRemediation.class)
@JsonDeserialize(as = ImmutableMachineHealthCheckRemediation.class)
public interface MachineHealthCheckRemediation {

    /** Holds remediation back while too many Machines are unhealthy at once; always acts when unset. */
    @ObjectSize(min = 1)
    Optional<RemediationTrigger> triggerIf();

    /**
     * Template of a remediation request for an external controller. Without it the owner of the Machine (MachineSet
     * or control plane) replaces it.
     */
    Optional<RemediationTemplateReference> templateRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineHealthCheckRemediation.Builder {
        Builder() {}
    }
}
