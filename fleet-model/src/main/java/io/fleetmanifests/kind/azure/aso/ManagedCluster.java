package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.RawJson;
import org.immutables.value.Value;

/** An AKS control plane, for the {@code resources} of an AzureASOManagedControlPlane: the first one counts. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedCluster.class)
@JsonDeserialize(as = ImmutableManagedCluster.class)
public interface ManagedCluster {

    /** Group and version. Default {@code containerservice.azure.com/v1api20240901}. */
    @Value.Default
    default String apiVersion() {
        return "containerservice.azure.com/v1api20240901";
    }

    /** Always {@code ManagedCluster}. */
    @Value.Default
    default String kind() {
        return "ManagedCluster";
    }

    /** Name, labels and annotations. */
    ResourceMetadata metadata();

    /** What the resource is to be. */
    ManagedClusterSpec spec();

    /** The object as an item of {@code resources}. */
    default RawJson toRawJson() {
        return RawJson.of(KindMapper.json().<JsonNode>valueToTree(this));
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedCluster.Builder {
        Builder() {}
    }
}
