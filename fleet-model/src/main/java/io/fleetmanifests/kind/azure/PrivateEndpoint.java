package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Network interface inside the subnet that leads to an Azure resource over private link. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePrivateEndpoint.class)
@JsonDeserialize(as = ImmutablePrivateEndpoint.class)
public interface PrivateEndpoint {

    /** Name of the endpoint: letters, digits, {@code .}, {@code _} and {@code -}. */
    @Required
    String name();

    /** Region of the endpoint; that of the cluster when absent. */
    Optional<String> location();

    /** Resources behind the endpoint; at least one is demanded at admission. */
    List<PrivateLinkServiceConnection> privateLinkServiceConnections();

    /** Fixed addresses for the interface, each inside the range of the subnet; Azure picks them when absent. */
    List<String> privateIPAddresses();

    /**
     * Waits until the owner of the resource approves the connection; needed where you lack the right to approve.
     * False when absent.
     */
    Optional<Boolean> manualApproval();

    /** Name of the network interface; Azure invents one when absent. */
    Optional<String> customNetworkInterfaceName();

    /** Resource IDs of the application security groups that the interface joins. */
    List<String> applicationSecurityGroups();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePrivateEndpoint.Builder {
        Builder() {}
    }
}
