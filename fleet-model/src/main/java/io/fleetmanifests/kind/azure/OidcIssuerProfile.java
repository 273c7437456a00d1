package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** OIDC issuer that publishes the signing keys of the cluster's service account tokens. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOidcIssuerProfile.class)
@JsonDeserialize(as = ImmutableOidcIssuerProfile.class)
public interface OidcIssuerProfile {

    /**
     * Publishes the issuer URL. True cannot go back to false, and leaving the block out later counts as false.
     * Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> enabled();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOidcIssuerProfile.Builder {
        Builder() {}
    }
}
