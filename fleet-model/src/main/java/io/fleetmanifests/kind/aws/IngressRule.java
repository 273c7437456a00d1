package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Inbound traffic that a security group lets in, from address ranges or from other groups, never both. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIngressRule.class)
@JsonDeserialize(as = ImmutableIngressRule.class)
public interface IngressRule {

    /** Text that the rule shows in AWS. */
    @Required
    String description();

    /** Network protocol of the rule. */
    @Required
    SecurityGroupProtocol protocol();

    /** First port of the range. */
    @Required
    long fromPort();

    /** Last port; the same as the first for a single one. */
    @Required
    long toPort();

    /** IPv4 ranges let in. Excludes the security group sources. */
    List<String> cidrBlocks();

    /** IPv6 ranges let in. Excludes the security group sources. */
    List<String> ipv6CidrBlocks();

    /** Ids of security groups whose members are let in. Excludes address ranges. */
    List<String> sourceSecurityGroupIds();

    /**
     * Groups let in by their role in the cluster, added to those given by id. Excludes address ranges. CAPA 2.11.1
     * does not resolve them for an EKS control plane; use ids there.
     */
    List<SecurityGroupRole> sourceSecurityGroupRoles();

    /**
     * Lets in the public addresses of the NAT gateways of the cluster, which are not known when the manifest is
     * written. CAPA 2.11.1 ignores it for an EKS control plane.
     */
    Optional<Boolean> natGatewaysIPsSource();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIngressRule.Builder {
        Builder() {}
    }
}
