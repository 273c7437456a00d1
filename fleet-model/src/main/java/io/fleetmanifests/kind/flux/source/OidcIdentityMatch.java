package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Issuer and subject that the certificate of a keyless Cosign signature must carry, both at once. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOidcIdentityMatch.class)
@JsonDeserialize(as = ImmutableOidcIdentityMatch.class)
public interface OidcIdentityMatch {

    /** Go regular expression for the OIDC issuer in the certificate. Anchor it: a partial match suffices. */
    @Required
    String issuer();

    /**
     * Go regular expression for the identity in the certificate, such as a workflow address. Anchor it: a partial
     * match suffices.
     */
    @Required
    String subject();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOidcIdentityMatch.Builder {
        Builder() {}
    }
}
