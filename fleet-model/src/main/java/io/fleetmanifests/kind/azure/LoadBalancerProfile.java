package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Outbound side of the Standard load balancer. At most one of managed addresses, own addresses and own prefixes may
 * be given.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLoadBalancerProfile.class)
@JsonDeserialize(as = ImmutableLoadBalancerProfile.class)
public interface LoadBalancerProfile {

    /** Number of public addresses that AKS creates for outbound traffic, 1 to 100. */
    @Format("")
    Optional<Integer> managedOutboundIPs();

    /** Resource IDs of existing public addresses to use instead. */
    List<String> outboundIPs();

    /** Resource IDs of existing public address prefixes to use instead. */
    List<String> outboundIPPrefixes();

    /**
     * SNAT ports reserved per node, 0 to 64000; with 0, also when absent, Azure decides. More ports per node mean
     * fewer nodes per address.
     */
    @Format("")
    Optional<Integer> allocatedOutboundPorts();

    /** Minutes after which an idle outbound flow is dropped, 4 to 120. AKS takes 30 when absent. */
    @Format("")
    Optional<Integer> idleTimeoutInMinutes();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLoadBalancerProfile.Builder {
        Builder() {}
    }
}
