package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Address of the Kubernetes API server. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApiEndpoint.class)
@JsonDeserialize(as = ImmutableApiEndpoint.class)
public interface ApiEndpoint {

    /** Host name or IP address of the API server, without scheme and port. At most 512 characters. */
    @Size(max = 512)
    Optional<String> host();

    /** TCP port of the API server. */
    Optional<Integer> port();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableApiEndpoint.Builder {
        Builder() {}
    }
}
