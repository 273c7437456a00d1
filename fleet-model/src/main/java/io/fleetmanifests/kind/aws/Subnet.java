package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A subnet of the cluster, either an existing one or one to create. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubnet.class)
@JsonDeserialize(as = ImmutableSubnet.class)
public interface Subnet {

    /**
     * For an existing subnet its AWS id, starting with {@code subnet-}. For one that CAPA shall create any other
     * text, which becomes its name.
     */
    @Required
    String id();

    /** AWS id of a subnet that CAPA created. Written by the controller, never by people. */
    Optional<String> resourceID();

    /** Zone of the subnet, such as {@code eu-central-1a}. */
    Optional<String> availabilityZone();

    /**
     * Sort of zone. Local and Wavelength Zones carry nodes but no load balancers, NAT gateways or control plane
     * interfaces.
     */
    Optional<ZoneType> zoneType();

    /** Zone that a Local Zone or Wavelength Zone hangs on; its NAT gateway serves the private subnets there. */
    Optional<String> parentZoneName();

    /** IPv4 range when CAPA creates the subnet; inside that of the VPC. */
    Optional<String> cidrBlock();

    /** IPv6 range when CAPA creates the subnet. */
    Optional<String> ipv6CidrBlock();

    /** Whether the subnet has an IPv6 range. */
    Optional<Boolean> isIpv6();

    /**
     * Whether the subnet routes to an internet gateway. For one to create it is a wish; for an existing one CAPA
     * overwrites it with what the route table says.
     */
    Optional<Boolean> isPublic();

    /** Route table of the subnet; the controller fills it in. */
    Optional<String> routeTableId();

    /**
     * NAT gateway that stands in a managed public subnet and serves the private ones of its zone; the controller
     * fills it in.
     */
    Optional<String> natGatewayId();

    /** Tags of the subnet. A tag {@code Name} replaces the name made from the id. */
    Map<String, String> tags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSubnet.Builder {
        Builder() {}
    }
}
