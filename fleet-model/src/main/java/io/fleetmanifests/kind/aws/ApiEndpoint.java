package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Address of an API server. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApiEndpoint.class)
@JsonDeserialize(as = ImmutableApiEndpoint.class)
public interface ApiEndpoint {

    /** Host name or address. At most 512 characters. */
    @Required
    @Size(max = 512)
    String host();

    /** TCP port, 443 on EKS. */
    @Required
    int port();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableApiEndpoint.Builder {
        Builder() {}
    }
}
