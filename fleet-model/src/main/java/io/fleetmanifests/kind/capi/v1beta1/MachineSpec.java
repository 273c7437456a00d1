package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One Machine, or all nodes of a pool: the cluster it joins, its version, and the provider objects behind it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineSpec.class)
@JsonDeserialize(as = ImmutableMachineSpec.class)
public interface MachineSpec {

    /**
     * Name of the Cluster in the same namespace; must equal the one of the enclosing pool or deployment. 1 to 63
     * characters.
     */
    @Required
    @Size(min = 1, max = 63)
    String clusterName();

    /**
     * Kubernetes version, full semantic version; a missing {@code v} is added. Kubeadm-style bootstrap installs it,
     * and managed pools such as AKS take their version from here. Keep it at or below that of the control plane. 1 to
     * 256 characters.
     */
    @Size(min = 1, max = 256)
    Optional<String> version();

    /** How a new node gets the data to join the cluster. */
    @Required
    Bootstrap bootstrap();

    /**
     * The provider object behind the nodes: for a pool the infrastructure pool itself, such as an
     * AzureManagedMachinePool; for a deployment a machine template that is cloned for each Machine.
     */
    @Required
    ObjectReference infrastructureRef();

    /**
     * Failure domain for each Machine, one of those that the Cluster reports in its status. A pool spreads by its own
     * {@code failureDomains} instead. 1 to 256 characters.
     */
    @Size(min = 1, max = 256)
    Optional<String> failureDomain();

    /**
     * Taints that Cluster API puts on the Node and looks after. Always rejected in a MachinePool; in a
     * MachineDeployment it needs the {@code MachineTaintPropagation} feature gate (alpha since 1.12, off). 1 to 64
     * items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"key", "effect"})
    @Size(min = 1, max = 64)
    List<MachineTaint> taints();

    /**
     * Conditions that the Machine must meet, beyond the usual ones, to be ready. Since 1.9; counted only in the
     * conditions under {@code status.v1beta2}. At most 32 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"conditionType"})
    @Size(max = 32)
    List<MachineReadinessGate> readinessGates();

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

    /** Cloud identity of the machine, written by the provider. Leave unset in a template. 1 to 512 characters. */
    @Size(min = 1, max = 512)
    Optional<String> providerID();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineSpec.Builder {
        Builder() {}
    }
}
