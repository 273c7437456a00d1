package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Outgoing HTTP proxy of an AKS cluster. Frozen when the cluster is created. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHttpProxyConfig.class)
@JsonDeserialize(as = ImmutableHttpProxyConfig.class)
public interface HttpProxyConfig {

    /** URL of the proxy for plain HTTP. */
    Optional<String> httpProxy();

    /** URL of the proxy for HTTPS. */
    Optional<String> httpsProxy();

    /** Hosts, domains and ranges that bypass the proxy. */
    List<String> noProxy();

    /** Base64 of a PEM certificate authority that nodes additionally trust, for proxies that open TLS. */
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
