package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The VPC of a cluster. Without an id CAPA creates one and deletes it with the cluster; with the id of a VPC that is
 * not tagged as owned, CAPA only uses it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVpc.class)
@JsonDeserialize(as = ImmutableVpc.class)
public interface Vpc {

    /** Existing VPC to use. For a managed VPC the controller writes the id here, so leave it out of manifests then. */
    Optional<String> id();

    /** IPv4 range of a VPC that CAPA creates, 10.0.0.0/16 when nothing is said. Excludes {@code ipamPool}. */
    Optional<String> cidrBlock();

    /**
     * Further IPv4 ranges for a VPC that CAPA creates, for example for pod addresses. Excludes {@code ipamPool}, and
     * none may equal {@code cidrBlock}.
     */
    List<VpcCidrBlock> secondaryCidrBlocks();

    /** Amazon IPAM pool that hands out the IPv4 range instead of {@code cidrBlock}. */
    Optional<IpamPool> ipamPool();

    /**
     * Makes the VPC dual-stack. It cannot be switched on or off later, and needs Kubernetes 1.21 and the
     * {@code vpc-cni} add-on 1.10.2 or newer.
     */
    Optional<VpcIpv6> ipv6();

    /**
     * How many zones CAPA spreads over when it lays out subnets by itself; EKS needs two. At least 1. Default
     * {@code 3}.
     */
    @Min(1)
    @Format("")
    @Default("3")
    Optional<Integer> availabilityZoneUsageLimit();

    /** How zones are picked when the region has more than the limit. Default {@code Ordered}. */
    @Default("Ordered")
    Optional<AvailabilityZoneSelection> availabilityZoneSelection();

    /** How the VPC range is cut up: which kind of subnet gets the large shares. Default {@code PreferPrivate}. */
    @Default("PreferPrivate")
    Optional<SubnetSchema> subnetSchema();

    /** Internet gateway of the VPC; the controller writes it for a managed VPC. */
    Optional<String> internetGatewayId();

    /** Carrier gateway that Wavelength Zones route through. The id starts with {@code cagw-}. */
    @ValidationRule(value = "self.startsWith('cagw-')", message = "Carrier Gateway ID must start with 'cagw-'")
    Optional<String> carrierGatewayId();

    /** Where public addresses for NAT gateways and load balancers come from. */
    Optional<ElasticIpPool> elasticIpPool();

    /** What the private DNS name of an instance is made of. With IPv6 only {@code resource-name} is admitted. */
    Optional<PrivateDnsHostnameType> privateDnsHostnameTypeOnLaunch();

    /** Removes all rules from the default security group that AWS adds to a new VPC. Only for a managed VPC. */
    Optional<Boolean> emptyRoutesDefaultVPCSecurityGroup();

    /** Tags of the VPC. The tag that marks it as owned by the cluster decides whether CAPA manages it. */
    Map<String, String> tags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVpc.Builder {
        Builder() {}
    }
}
