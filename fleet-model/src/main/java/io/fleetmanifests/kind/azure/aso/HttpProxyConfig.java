package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The proxy through which nodes reach the outside. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHttpProxyConfig.class)
@JsonDeserialize(as = ImmutableHttpProxyConfig.class)
public interface HttpProxyConfig {

    /** URL of the proxy for HTTP. */
    Optional<String> httpProxy();

    /** URL of the proxy for HTTPS. */
    Optional<String> httpsProxy();

    /** Names and ranges that are reached without it. */
    List<String> noProxy();

    /** Certificate of the proxy, base64. */
    Optional<String> trustedCa();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHttpProxyConfig.Builder {
        Builder() {}
    }
}
