package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Addresses that AKS makes for the way out. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedOutboundIPs.class)
@JsonDeserialize(as = ImmutableManagedOutboundIPs.class)
public interface ManagedOutboundIPs {

    /** How many of IPv4, 1 to 100. Default 1. */
    @Min(1)
    @Max(100)
    Optional<Integer> count();

    /** How many of IPv6, 0 to 100. Default 1 with dual stack, else 0. */
    @Min(0)
    @Max(100)
    Optional<Integer> countIPv6();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedOutboundIPs.Builder {
        Builder() {}
    }
}
