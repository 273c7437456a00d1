package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Azure virtual network of an AKS cluster. Only the endpoints of its subnet can change after creation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVirtualNetwork.class)
@JsonDeserialize(as = ImmutableVirtualNetwork.class)
public interface VirtualNetwork {

    /**
     * Name of the network; an existing one of this name is used. The control plane's name is filled in when empty.
     * Immutable.
     */
    @Required
    String name();

    /**
     * Address range of the network, immutable. A range of your own needs a subnet range inside it. Where the whole
     * network block is absent, overlay gets 10.224.0.0/12. Default {@code 10.0.0.0/8}.
     */
    @Required
    @Default("\"10.0.0.0/8\"")
    Optional<String> cidrBlock();

    /** Resource group of network and subnet; that of the cluster when absent. Immutable. Since CAPZ 1.6. */
    Optional<String> resourceGroup();

    /** Subnet of the nodes, named like the control plane when absent. */
    Optional<Subnet> subnet();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVirtualNetwork.Builder {
        Builder() {}
    }
}
