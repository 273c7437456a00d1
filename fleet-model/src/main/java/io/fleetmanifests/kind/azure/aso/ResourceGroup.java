package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.RawJson;
import org.immutables.value.Value;

/**
 * A resource group, for the {@code resources} of an AzureASOManagedCluster. It is deleted with its object, and all
 * that is in it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceGroup.class)
@JsonDeserialize(as = ImmutableResourceGroup.class)
public interface ResourceGroup {

    /** Group and version. Default {@code resources.azure.com/v1api20200601}. */
    @Value.Default
    default String apiVersion() {
        return "resources.azure.com/v1api20200601";
    }

    /** Always {@code ResourceGroup}. */
    @Value.Default
    default String kind() {
        return "ResourceGroup";
    }

    /** Name, labels and annotations. */
    ResourceMetadata metadata();

    /** What the resource is to be. */
    ResourceGroupSpec spec();

    /** The object as an item of {@code resources}. */
    default RawJson toRawJson() {
        return RawJson.of(KindMapper.json().<JsonNode>valueToTree(this));
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceGroup.Builder {
        Builder() {}
    }
}
