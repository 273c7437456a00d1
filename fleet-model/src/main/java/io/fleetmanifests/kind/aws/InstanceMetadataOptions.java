package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Access to the EC2 instance metadata service. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInstanceMetadataOptions.class)
@JsonDeserialize(as = ImmutableInstanceMetadataOptions.class)
public interface InstanceMetadataOptions {

    /**
     * Whether the service answers at all. Switched off, nodes cannot learn their credentials. Default
     * {@code enabled}.
     */
    @Default("enabled")
    Optional<InstanceMetadataState> httpEndpoint();

    /**
     * Whether the session tokens of IMDSv2 are needed. Security baselines ask for {@code required}. Default
     * {@code optional}.
     */
    @Default("optional")
    Optional<HttpTokensState> httpTokens();

    /**
     * Network hops that a token may travel; 1 keeps it from pods with a network of their own, 2 lets them have it. 1
     * to 64. Default {@code 1}.
     */
    @Min(1)
    @Max(64)
    @Default("1")
    Optional<Long> httpPutResponseHopLimit();

    /**
     * Whether the service also answers over IPv6. Not carried into launch templates by CAPA 2.11. Default
     * {@code disabled}.
     */
    @Default("disabled")
    Optional<InstanceMetadataState> httpProtocolIpv6();

    /** Whether instance tags can be read from the service. Default {@code disabled}. */
    @Default("disabled")
    Optional<InstanceMetadataState> instanceMetadataTags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableInstanceMetadataOptions.Builder {
        Builder() {}
    }
}
