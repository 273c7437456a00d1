package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** IPv6 side of a VPC. Present but empty, it takes a range from Amazon. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVpcIpv6.class)
@JsonDeserialize(as = ImmutableVpcIpv6.class)
public interface VpcIpv6 {

    /** IPv6 range of your own for the VPC. Needs {@code poolId}, excludes {@code ipamPool}. */
    Optional<String> cidrBlock();

    /**
     * Address pool that the range of your own was brought into. Needed by {@code cidrBlock}, excludes
     * {@code ipamPool}.
     */
    Optional<String> poolId();

    /** IPAM pool that hands out the IPv6 range; needs an id or a name and excludes the other two. */
    Optional<IpamPool> ipamPool();

    /** Gateway that private subnets leave through over IPv6; the controller writes it for a managed VPC. */
    Optional<String> egressOnlyInternetGatewayId();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVpcIpv6.Builder {
        Builder() {}
    }
}
