package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the Machines of a MachineDeployment are named. Bootstrap and infrastructure objects of a Machine share its
 * name.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineNaming.class)
@JsonDeserialize(as = ImmutableMachineNaming.class)
public interface MachineNaming {

    /**
     * Go template over {@code .cluster.name}, {@code .machineSet.name} and {@code .random}; {@code {{ .random }}}
     * must occur. Without it {@code {{ .machineSet.name }}-{{ .random }}} is used; names above 63 characters are cut
     * and get a random ending. 1 to 256 characters.
     */
    @Size(min = 1, max = 256)
    Optional<String> template();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineNaming.Builder {
        Builder() {}
    }
}
