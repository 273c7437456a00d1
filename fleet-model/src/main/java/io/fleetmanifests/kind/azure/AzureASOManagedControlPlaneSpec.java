package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.schema.JsonObject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Azure Service Operator resources that make up an AKS control plane. CAPZ adds version, ranges and node pools to
 * them, applies them, and deletes them with this object.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureASOManagedControlPlaneSpec.class)
@JsonDeserialize(as = ImmutableAzureASOManagedControlPlaneSpec.class)
public interface AzureASOManagedControlPlaneSpec {

    /**
     * Kubernetes version, copied without {@code v} into the ManagedCluster; one written there has to be the same.
     * Admission takes any text.
     */
    Optional<String> version();

    /**
     * Complete Azure Service Operator manifests with a {@code ManagedCluster} among them, the first of which counts;
     * without one CAPZ gives up. It must not contain {@code agentPoolProfiles}, nor Pod or Service ranges other than
     * the Cluster's. {@code io.fleetmanifests.kind.azure.aso.ManagedCluster} builds one.
     */
    @JsonObject
    List<RawJson> resources();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureASOManagedControlPlaneSpec.Builder {
        Builder() {}
    }
}
