package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Part that a security group plays in a cluster. */
public enum SecurityGroupRole {
    /** The bastion host. */
    BASTION("bastion"),
    /** Worker nodes. */
    NODE("node"),
    /** Machines of a self-managed control plane. */
    CONTROL_PLANE("controlplane"),
    /** The load balancer of a self-managed API server. */
    API_SERVER_LB("apiserver-lb"),
    /** Load balancers that the cloud provider makes for services. */
    LB("lb"),
    /** The group that EKS attaches between its control plane and the nodes. */
    NODE_EKS_ADDITIONAL("node-eks-additional");

    private final String wireName;

    SecurityGroupRole(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
