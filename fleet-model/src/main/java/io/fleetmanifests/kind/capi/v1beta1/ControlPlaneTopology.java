package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.schema.ListType;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Settings for the control plane object that a ClusterClass generates. Those about Machines need a class whose
 * control plane is made of Machines, which a managed one such as AKS is not.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControlPlaneTopology.class)
@JsonDeserialize(as = ImmutableControlPlaneTopology.class)
public interface ControlPlaneTopology {

    /**
     * Labels and annotations for the control plane object, and for its Machines where there are any; merged with
     * those of the class.
     */
    Optional<ObjectMeta> metadata();

    /** Number of control plane Machines. Leave unset for a managed control plane, which has no such number. */
    Optional<Integer> replicas();

    /** When control plane Machines are replaced although nothing changed. Since 1.13. */
    @ObjectSize(min = 1)
    Optional<ControlPlaneTopologyRollout> rollout();

    /**
     * Taints that Cluster API puts on the control plane Nodes; others on the Nodes are left alone. Needs the
     * {@code MachineTaintPropagation} feature gate (alpha since 1.12, off). 1 to 64 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"key", "effect"})
    @Size(min = 1, max = 64)
    List<MachineTaint> taints();

    /**
     * Conditions that control plane Machines must meet, beyond the usual ones, to be ready. Replaces those of the
     * class; the control plane provider may add its own. Counted only in the conditions under {@code status.v1beta2}.
     * At most 32 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"conditionType"})
    @Size(max = 32)
    List<MachineReadinessGate> readinessGates();

    /**
     * Health check for control plane Machines in place of the one in the class. Rejected when the control plane of
     * the class is not made of Machines, so never for AKS.
     */
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

    /** Variable values for the control plane only, in place of the cluster-wide ones. */
    Optional<VariableOverrides> variables();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControlPlaneTopology.Builder {
        Builder() {}
    }
}
