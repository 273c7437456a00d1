package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import io.fleetmanifests.kind.schema.ObjectSize;
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
    ContractVersionedObjectReference infrastructureRef();

    /**
     * Failure domain for each Machine, one of those that the Cluster reports in its status. A pool spreads by its own
     * {@code failureDomains} instead. 1 to 256 characters.
     */
    @Size(min = 1, max = 256)
    Optional<String> failureDomain();

    /**
     * Seconds a new Machine must stay ready before it counts as available; 0 when unset. In v1beta1 it stands in the
     * spec of the pool or deployment. At least 0.
     */
    @Min(0)
    Optional<Integer> minReadySeconds();

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

    /** Conditions that the Machine must meet, beyond the usual ones, to be ready. Since 1.9. 1 to 32 items. */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"conditionType"})
    @Size(min = 1, max = 32)
    List<MachineReadinessGate> readinessGates();

    /** Time limits for draining and deleting the Node. */
    @ObjectSize(min = 1)
    Optional<MachineDeletion> deletion();

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
