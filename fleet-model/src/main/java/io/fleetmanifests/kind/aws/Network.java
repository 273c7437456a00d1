package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * VPC, subnets and security group rules of a cluster. With a {@code vpc.id} that CAPA does not own, subnets must be
 * listed and are used as they are.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNetwork.class)
@JsonDeserialize(as = ImmutableNetwork.class)
public interface Network {

    /** VPC to create, or to use when its id is given. */
    Optional<Vpc> vpc();

    /**
     * Subnets to create or to use, told apart by id. In a managed VPC an empty list makes CAPA lay them out across
     * zones and write the result here.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"id"})
    List<Subnet> subnets();

    /** Extra rules for the pod network. Left out, the webhook puts those of Calico (TCP 179 and IP-in-IP). */
    Optional<Cni> cni();

    /**
     * Ids of existing security groups by role, such as {@code node-eks-additional}, in place of those that CAPA would
     * create. Only for a VPC that CAPA does not manage; in a managed one reconciliation fails.
     */
    Map<String, String> securityGroupOverrides();

    /**
     * Further rules for the control plane group; on EKS they go to {@code node-eks-additional}, the group between
     * control plane and nodes.
     */
    List<IngressRule> additionalControlPlaneIngressRules();

    /**
     * Further rules for the node group of self-managed clusters. An EKS control plane has no such group, so there
     * they do nothing.
     */
    List<IngressRule> additionalNodeIngressRules();

    /**
     * Ranges that may reach NodePort services on self-managed nodes; everybody when empty. An EKS control plane
     * creates no group that carries this rule.
     */
    List<String> nodePortIngressRuleCidrBlocks();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNetwork.Builder {
        Builder() {}
    }
}
