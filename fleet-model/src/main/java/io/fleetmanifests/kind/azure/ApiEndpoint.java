package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Host and port of an API server. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApiEndpoint.class)
@JsonDeserialize(as = ImmutableApiEndpoint.class)
public interface ApiEndpoint {

    /** DNS name or address of the API server. Optional since CAPZ 1.23. At most 512 characters. */
    @Size(max = 512)
    Optional<String> host();

    /** TCP port of the API server, 443 in AKS. Optional since CAPZ 1.23. */
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
