package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.schema.Items;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One MachinePool that the topology controller generates and keeps in step with the class. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachinePoolTopology.class)
@JsonDeserialize(as = ImmutableMachinePoolTopology.class)
public interface MachinePoolTopology {

    /** Name of the machine pool class inside the ClusterClass; it must exist there. 1 to 256 characters. */
    @Required
    @Size(min = 1, max = 256)
    @JsonProperty("class")
    String className();

    /**
     * Key of the pool, unique in the cluster; the MachinePool gets a generated name built from the cluster name and
     * this. Renaming replaces the whole pool. 1 to 63 characters.
     */
    @Required
    @Size(min = 1, max = 63)
    String name();

    /** Labels and annotations for the MachinePool, merged with those of the class. */
    Optional<ObjectMeta> metadata();

    /**
     * Number of nodes. Leave unset when an autoscaler owns the number; unlike for machine deployments, setting both
     * is not rejected, and the two then fight.
     */
    Optional<Integer> replicas();

    /**
     * Zones or other failure domains that the pool spreads over, out of those that the Cluster reports in its status.
     * At most 100 items, each item 1 to 256 characters.
     */
    @Size(max = 100)
    @Items(minLength = 1, maxLength = 256)
    List<String> failureDomains();

    /** Seconds a new node must stay ready before it counts as available; 0 when unset. */
    Optional<Integer> minReadySeconds();

    /**
     * Taints for the Nodes of the pool. Do not set it: MachinePool admission refuses any Machine taint, so the pool
     * would never be created; use the taints of the infrastructure pool. 1 to 64 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"key", "effect"})
    @Size(min = 1, max = 64)
    List<MachineTaint> taints();

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

    /** Variable values for this pool only, in place of the cluster-wide ones. */
    Optional<VariableOverrides> variables();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachinePoolTopology.Builder {
        Builder() {}
    }
}
