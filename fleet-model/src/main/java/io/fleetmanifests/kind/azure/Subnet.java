package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Subnet for the nodes of an AKS cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubnet.class)
@JsonDeserialize(as = ImmutableSubnet.class)
public interface Subnet {

    /** Name of the subnet; the control plane's name is filled in when empty. Immutable. */
    @Required
    String name();

    /**
     * Address range of the subnet, which has to start inside that of the network. Immutable. Where the whole subnet
     * block is absent, overlay gets 10.224.0.0/16. Default {@code 10.240.0.0/16}.
     */
    @Required
    @Default("\"10.240.0.0/16\"")
    Optional<String> cidrBlock();

    /**
     * Azure services reachable from the subnet without a public address, one entry per service. Can change later.
     * Since CAPZ 1.6.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"service"})
    List<ServiceEndpoint> serviceEndpoints();

    /** Private endpoints that CAPZ creates in the subnet, told apart by name. Can change later. Since CAPZ 1.8. */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"name"})
    List<PrivateEndpoint> privateEndpoints();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSubnet.Builder {
        Builder() {}
    }
}
