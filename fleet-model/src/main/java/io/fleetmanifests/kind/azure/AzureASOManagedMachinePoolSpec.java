package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.schema.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * Azure Service Operator resources that make up an AKS node pool. CAPZ adds version and count from the MachinePool,
 * applies them, and deletes them with this object.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureASOManagedMachinePoolSpec.class)
@JsonDeserialize(as = ImmutableAzureASOManagedMachinePoolSpec.class)
public interface AzureASOManagedMachinePoolSpec {

    /**
     * Complete Azure Service Operator manifests with a {@code ManagedClustersAgentPool} among them; without one CAPZ
     * gives up. Its {@code orchestratorVersion} and {@code count} have to agree with the MachinePool.
     * {@code enableAutoScaling} needs the MachinePool annotation {@code cluster.x-k8s.io/replicas-managed-by} absent
     * or set to {@code aks}. {@code io.fleetmanifests.kind.azure.aso.ManagedClustersAgentPool} builds one.
     */
    @JsonObject
    List<RawJson> resources();

    /** Provider IDs of the nodes. CAPZ writes them: leave it out. */
    List<String> providerIDList();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureASOManagedMachinePoolSpec.Builder {
        Builder() {}
    }
}
