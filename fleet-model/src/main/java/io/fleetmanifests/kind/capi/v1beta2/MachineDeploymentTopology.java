package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One MachineDeployment that the topology controller generates and keeps in step with the class. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentTopology.class)
@JsonDeserialize(as = ImmutableMachineDeploymentTopology.class)
public interface MachineDeploymentTopology {

    /** Name of the machine deployment class inside the ClusterClass; it must exist there. 1 to 256 characters. */
    @Required
    @Size(min = 1, max = 256)
    @JsonProperty("class")
    String className();

    /**
     * Key of the group, unique in the cluster; the MachineDeployment gets a generated name built from the cluster
     * name and this. Renaming replaces the whole group. 1 to 63 characters.
     */
    @Required
    @Size(min = 1, max = 63)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")
    String name();

    /** Labels and annotations for the MachineDeployment and its Machines, merged with those of the class. */
    @ObjectSize(min = 1)
    Optional<ObjectMeta> metadata();

    /**
     * Number of Machines. Leave unset when the cluster autoscaler owns the number; together with the autoscaler size
     * annotations it is rejected.
     */
    Optional<Integer> replicas();

    /**
     * Zone or other failure domain for all Machines of the group, one of those that the Cluster reports in its
     * status. 1 to 256 characters.
     */
    @Size(min = 1, max = 256)
    Optional<String> failureDomain();

    /** How and when Machines of the group are replaced. */
    @ObjectSize(min = 1)
    Optional<MachineDeploymentRollout> rollout();

    /** Seconds a new Machine must stay ready before it counts as available; 0 when unset. At least 0. */
    @Min(0)
    Optional<Integer> minReadySeconds();

    /**
     * Taints that Cluster API puts on the Nodes of the group; others are left alone. Needs the
     * {@code MachineTaintPropagation} feature gate (alpha since 1.12, off). 1 to 64 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"key", "effect"})
    @Size(min = 1, max = 64)
    List<MachineTaint> taints();

    /**
     * Conditions that the Machines must meet, beyond the usual ones, to be ready. Replaces those of the class. 1 to
     * 32 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"conditionType"})
    @Size(min = 1, max = 32)
    List<MachineReadinessGate> readinessGates();

    /** Health check for the Machines of the group in place of the one in the class. */
    @ObjectSize(min = 1)
    Optional<MachineDeploymentTopologyHealthCheck> healthCheck();

    /** Order and time limits for the deletion of Machines. */
    @ObjectSize(min = 1)
    Optional<MachineDeploymentTopologyMachineDeletion> deletion();

    /** Variable values for this group only, in place of the cluster-wide ones. */
    @ObjectSize(min = 1)
    Optional<VariableOverrides> variables();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentTopology.Builder {
        Builder() {}
    }
}
