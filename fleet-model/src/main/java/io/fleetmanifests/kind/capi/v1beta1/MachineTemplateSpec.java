package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Template of the Machines in a pool or deployment. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineTemplateSpec.class)
@JsonDeserialize(as = ImmutableMachineTemplateSpec.class)
public interface MachineTemplateSpec {

    /**
     * Labels and annotations for the created Machines. For a MachineDeployment the labels must satisfy its selector.
     */
    Optional<ObjectMeta> metadata();

    /** What each Machine is made of. */
    Optional<MachineSpec> spec();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineTemplateSpec.Builder {
        Builder() {}
    }
}
