package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Nothing that a person has to say: manifests leave it empty, and no webhook looks at it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSManagedClusterSpec.class)
@JsonDeserialize(as = ImmutableAWSManagedClusterSpec.class)
public interface AWSManagedClusterSpec {

    /** Address of the API server, which the controller copies from the control plane. */
    Optional<ApiEndpoint> controlPlaneEndpoint();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSManagedClusterSpec.Builder {
        Builder() {}
    }
}
