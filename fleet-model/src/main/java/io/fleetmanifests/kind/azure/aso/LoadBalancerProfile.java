package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The way out through the load balancer. One of the three kinds of addresses. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLoadBalancerProfile.class)
@JsonDeserialize(as = ImmutableLoadBalancerProfile.class)
public interface LoadBalancerProfile {

    /** Addresses that AKS makes. */
    Optional<ManagedOutboundIPs> managedOutboundIPs();

    /** Ranges that are there already. */
    Optional<OutboundIPPrefixes> outboundIPPrefixes();

    /** Addresses that are there already. */
    Optional<OutboundIPs> outboundIPs();

    /** Ports for each node, 0 to 64000; 0 lets Azure decide. Default 0. */
    @Min(0)
    @Max(64000)
    Optional<Integer> allocatedOutboundPorts();

    /** Minutes after which a silent connection ends, 4 to 120. Default 30. */
    @Min(4)
    @Max(120)
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
