package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Items;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Proxy that Ignition downloads through. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIgnitionProxy.class)
@JsonDeserialize(as = ImmutableIgnitionProxy.class)
public interface IgnitionProxy {

    /** Proxy URL for HTTP, and for HTTPS unless that has its own. */
    Optional<String> httpProxy();

    /** Proxy URL for HTTPS. */
    Optional<String> httpsProxy();

    /**
     * Hosts reached directly: addresses, CIDR ranges, domains (a leading dot means subdomains only) or {@code *} for
     * all, each with an optional port. At most 64 items, each item 0 to 2048 characters.
     */
    @Size(max = 64)
    @Items(maxLength = 2048)
    List<String> noProxy();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIgnitionProxy.Builder {
        Builder() {}
    }
}
