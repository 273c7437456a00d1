package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who reaches the API server over the network. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApiServerAccessProfile.class)
@JsonDeserialize(as = ImmutableApiServerAccessProfile.class)
public interface ApiServerAccessProfile {

    /** Public ranges that may call the API server; open to all when absent. */
    List<String> authorizedIPRanges();

    /**
     * Gives the API server only an address inside the virtual network. Immutable; the management cluster needs a
     * route to it.
     */
    Optional<Boolean> enablePrivateCluster();

    /** Publishes a public name for the private address. */
    Optional<Boolean> enablePrivateClusterPublicFQDN();

    /** Zone for the name of a private API server: {@code system}, {@code none} or a resource ID. */
    Optional<String> privateDNSZone();

    /** Refuses commands that come through Azure's API. Default false. */
    Optional<Boolean> disableRunCommand();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableApiServerAccessProfile.Builder {
        Builder() {}
    }
}
