package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Spec of the infrastructure object of an AKS cluster. CAPZ only copies the API server's address into it; all
 * settings live in the control plane.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureManagedClusterSpec.class)
@JsonDeserialize(as = ImmutableAzureManagedClusterSpec.class)
public interface AzureManagedClusterSpec {

    /** Address of the API server, copied by CAPZ from the control plane: leave it out. */
    Optional<ApiEndpoint> controlPlaneEndpoint();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureManagedClusterSpec.Builder {
        Builder() {}
    }
}
