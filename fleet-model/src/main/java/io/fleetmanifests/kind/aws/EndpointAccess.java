package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Reachability of the EKS API server. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointAccess.class)
@JsonDeserialize(as = ImmutableEndpointAccess.class)
public interface EndpointAccess {

    /** Whether the API server answers from the internet; AWS says yes when nothing is set. */
    @JsonProperty("public")
    Optional<Boolean> publicAccess();

    /**
     * Whether traffic from inside the VPC stays there instead of going over the public endpoint; AWS says no when
     * nothing is set.
     */
    @JsonProperty("private")
    Optional<Boolean> privateAccess();

    /**
     * Ranges that may use the public endpoint; the whole internet when empty. The management cluster must be among
     * them unless it reaches the private endpoint.
     */
    List<String> publicCIDRs();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEndpointAccess.Builder {
        Builder() {}
    }
}
