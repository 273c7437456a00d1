package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Route of outgoing traffic of the nodes. */
public enum OutboundType {
    /** Through the cluster load balancer. */
    LOAD_BALANCER("loadBalancer"),
    /** Through a NAT gateway that AKS creates. */
    MANAGED_NAT_GATEWAY("managedNATGateway"),
    /** Through a NAT gateway that you attached to the subnet. */
    USER_ASSIGNED_NAT_GATEWAY("userAssignedNATGateway"),
    /** Through your own route table, usually to a firewall; AKS creates no outbound address. */
    USER_DEFINED_ROUTING("userDefinedRouting");

    private final String wireName;

    OutboundType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
