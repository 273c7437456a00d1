package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Addresses that AKS makes for a NAT gateway. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGatewayOutboundIPs.class)
@JsonDeserialize(as = ImmutableGatewayOutboundIPs.class)
public interface GatewayOutboundIPs {

    /** How many, 1 to 16. Default 1. */
    @Min(1)
    @Max(16)
    Optional<Integer> count();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableGatewayOutboundIPs.Builder {
        Builder() {}
    }
}
