package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The NAT gateway that AKS makes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNatGatewayProfile.class)
@JsonDeserialize(as = ImmutableNatGatewayProfile.class)
public interface NatGatewayProfile {

    /** Minutes after which a silent connection ends, 4 to 120. Default 4. */
    @Min(4)
    @Max(120)
    Optional<Integer> idleTimeoutInMinutes();

    /** The addresses that AKS makes for it. */
    Optional<GatewayOutboundIPs> managedOutboundIPProfile();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNatGatewayProfile.Builder {
        Builder() {}
    }
}
