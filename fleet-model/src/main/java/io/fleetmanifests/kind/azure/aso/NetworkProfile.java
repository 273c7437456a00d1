package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How Pods, Services and the way out of a cluster are wired. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNetworkProfile.class)
@JsonDeserialize(as = ImmutableNetworkProfile.class)
public interface NetworkProfile {

    /** What gives Pods their addresses. Default: AKS's. */
    Optional<Plugin> networkPlugin();

    /** Gives Pods a range of their own under the plugin azure. */
    Optional<PluginMode> networkPluginMode();

    /** What enforces network policies. Default: nothing. */
    Optional<Policy> networkPolicy();

    /** What moves packets. Default azure. */
    Optional<Dataplane> networkDataplane();

    /**
     * Range of the Pods with overlay or kubenet, IPv4. CAPZ sets the first one of the Cluster where it has any,
     * and stops at another one here.
     */
    Optional<String> podCidr();

    /** Ranges of the Pods, one for each IP family. */
    List<String> podCidrs();

    /**
     * Range of the Services, IPv4. CAPZ sets the first one of the Cluster where it has any, and stops at another
     * one here.
     */
    Optional<String> serviceCidr();

    /** Ranges of the Services, one for each IP family. */
    List<String> serviceCidrs();

    /** Address of the cluster DNS, in the range of the Services and not its first. IPv4. */
    Optional<String> dnsServiceIP();

    /** Families of addresses: one, or both for dual stack. */
    List<IpFamily> ipFamilies();

    /** The way out for nodes and Pods. Default loadBalancer. */
    Optional<OutboundType> outboundType();

    /** Kind of the load balancer; lower case here, unlike in AzureManagedControlPlane. Default standard. Immutable. */
    Optional<LoadBalancerSku> loadBalancerSku();

    /** The load balancer's addresses and ports for the way out. */
    Optional<LoadBalancerProfile> loadBalancerProfile();

    /** The gateway with outboundType managedNATGateway. */
    Optional<NatGatewayProfile> natGatewayProfile();

    /** What gives Pods their addresses. */
    enum Plugin {
        /** Azure CNI. */
        AZURE("azure"),
        /** A bridge on each node; retired by Azure in 2028. */
        KUBENET("kubenet"),
        /** A plugin that the user installs. */
        NONE("none");

        private final String wireName;

        Plugin(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** How Azure CNI gives addresses. */
    enum PluginMode {
        /** From a range of the Pods' own. */
        OVERLAY("overlay");

        private final String wireName;

        PluginMode(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** What enforces network policies. */
    enum Policy {
        /** Azure's own. */
        AZURE("azure"),
        /** Calico. */
        CALICO("calico"),
        /** Cilium; needs its dataplane. */
        CILIUM("cilium"),
        /** Nothing. */
        NONE("none");

        private final String wireName;

        Policy(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** What moves packets. */
    enum Dataplane {
        /** The kernel's tables. */
        AZURE("azure"),
        /** Cilium. */
        CILIUM("cilium");

        private final String wireName;

        Dataplane(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** A family of addresses. */
    enum IpFamily {
        /** IPv4. */
        IPV4("IPv4"),
        /** IPv6. */
        IPV6("IPv6");

        private final String wireName;

        IpFamily(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** The way out of a cluster. */
    enum OutboundType {
        /** Through the load balancer. */
        LOAD_BALANCER("loadBalancer"),
        /** Through a NAT gateway of AKS. */
        MANAGED_NAT_GATEWAY("managedNATGateway"),
        /** Through a NAT gateway of the subnet. */
        USER_ASSIGNED_NAT_GATEWAY("userAssignedNATGateway"),
        /** Through the routes of the subnet. */
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

    /** Kind of a load balancer. */
    enum LoadBalancerSku {
        /** Without zones and promises; retired by Azure in 2025. */
        BASIC("basic"),
        /** With them. */
        STANDARD("standard");

        private final String wireName;

        LoadBalancerSku(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNetworkProfile.Builder {
        Builder() {}
    }
}
