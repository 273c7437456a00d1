package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.RawJson;
import org.immutables.value.Value;

/** An AKS node pool, for the {@code resources} of an AzureASOManagedMachinePool: the first one counts. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedClustersAgentPool.class)
@JsonDeserialize(as = ImmutableManagedClustersAgentPool.class)
public interface ManagedClustersAgentPool {

    /** Group and version. Default {@code containerservice.azure.com/v1api20240901}. */
    @Value.Default
    default String apiVersion() {
        return "containerservice.azure.com/v1api20240901";
    }

    /** Always {@code ManagedClustersAgentPool}. */
    @Value.Default
    default String kind() {
        return "ManagedClustersAgentPool";
    }

    /** Name, labels and annotations. */
    ResourceMetadata metadata();

    /** What the resource is to be. */
    ManagedClustersAgentPoolSpec spec();

    /** The object as an item of {@code resources}. */
    default RawJson toRawJson() {
        return RawJson.of(KindMapper.json().<JsonNode>valueToTree(this));
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedClustersAgentPool.Builder {
        Builder() {}
    }
}
