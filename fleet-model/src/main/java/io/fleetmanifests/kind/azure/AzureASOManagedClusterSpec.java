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
 * Azure Service Operator resources around an AKS cluster, such as its resource group. CAPZ applies them and deletes
 * them with this object; the owning Cluster needs an {@code AzureASOManagedControlPlane}.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureASOManagedClusterSpec.class)
@JsonDeserialize(as = ImmutableAzureASOManagedClusterSpec.class)
public interface AzureASOManagedClusterSpec {

    /**
     * Complete Azure Service Operator manifests, usually a {@code ResourceGroup}, applied in the namespace of this
     * object. Admission accepts any JSON object; their own CRDs check them when CAPZ applies them.
     * {@code io.fleetmanifests.kind.azure.aso.ResourceGroup} builds one.
     */
    @JsonObject
    List<RawJson> resources();

    /** Address of the API server, copied by CAPZ from the control plane: leave it out. */
    Optional<ApiEndpoint> controlPlaneEndpoint();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureASOManagedClusterSpec.Builder {
        Builder() {}
    }
}
