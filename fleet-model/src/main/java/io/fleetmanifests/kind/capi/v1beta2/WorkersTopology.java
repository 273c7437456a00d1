package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** Node groups that the topology controller generates from classes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWorkersTopology.class)
@JsonDeserialize(as = ImmutableWorkersTopology.class)
public interface WorkersTopology {

    /** Groups made of single Machines, one MachineDeployment each. 1 to 2000 items. */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"name"})
    @Size(min = 1, max = 2000)
    List<MachineDeploymentTopology> machineDeployments();

    /**
     * Groups that the cloud scales by itself, one MachinePool each; the kind of group that managed clusters such as
     * AKS use. Supported in a topology since 1.6. 1 to 2000 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"name"})
    @Size(min = 1, max = 2000)
    List<MachinePoolTopology> machinePools();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableWorkersTopology.Builder {
        Builder() {}
    }
}
