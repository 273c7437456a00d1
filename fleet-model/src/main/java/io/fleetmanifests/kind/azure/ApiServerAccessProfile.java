package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who can reach the API server over the network. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApiServerAccessProfile.class)
@JsonDeserialize(as = ImmutableApiServerAccessProfile.class)
public interface ApiServerAccessProfile {

    /**
     * Public ranges allowed to call the API server, in CIDR notation; a bare address is refused. Can change at any
     * time; open to all when absent.
     */
    List<String> authorizedIPRanges();

    /**
     * Gives the API server only an address inside the virtual network. Immutable; the management cluster needs a
     * route to it.
     */
    Optional<Boolean> enablePrivateCluster();

    /** Publishes an additional public DNS name that resolves to the private address. Immutable. */
    Optional<Boolean> enablePrivateClusterPublicFQDN();

    /**
     * Zone for the name of a private API server: {@code system}, {@code none} or the resource ID of a private DNS
     * zone, which needs {@code enablePrivateCluster}. Immutable; free text since CAPZ 1.14.
     */
    Optional<String> privateDNSZone();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableApiServerAccessProfile.Builder {
        Builder() {}
    }
}
