package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
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
    String name();

    /** Labels and annotations for the MachineDeployment and its Machines, merged with those of the class. */
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

    /** How Machines of the group are replaced after a change, in place of the strategy in the class. */
    Optional<MachineDeploymentStrategy> strategy();

    /** When Machines of the group are replaced although nothing changed. Since 1.13. */
    @ObjectSize(min = 1)
    Optional<MachineDeploymentTopologyRollout> rollout();

    /** Seconds a new Machine must stay ready before it counts as available; 0 when unset. */
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
     * Conditions that the Machines must meet, beyond the usual ones, to be ready. Replaces those of the class.
     * Counted only in the conditions under {@code status.v1beta2}. At most 32 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"conditionType"})
    @Size(max = 32)
    List<MachineReadinessGate> readinessGates();

    /** Health check for the Machines of the group in place of the one in the class. */
    Optional<MachineHealthCheckTopology> machineHealthCheck();

    /**
     * Time to evict pods from a Node before its Machine is deleted; unset or zero waits without limit, so a strict
     * PodDisruptionBudget can block the deletion.
     */
    Optional<GoDuration> nodeDrainTimeout();

    /**
     * Time to wait for volumes to detach from the Node before its Machine is deleted; unset or zero waits without
     * limit.
     */
    Optional<GoDuration> nodeVolumeDetachTimeout();

    /**
     * Time to keep trying to delete the Node object once its Machine is being deleted; 10 seconds when unset, zero
     * never gives up.
     */
    Optional<GoDuration> nodeDeletionTimeout();

    /** Variable values for this group only, in place of the cluster-wide ones. */
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
