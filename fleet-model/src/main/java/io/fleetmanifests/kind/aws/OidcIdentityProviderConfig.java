package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An outside OpenID Connect provider that EKS accepts tokens from, one a cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOidcIdentityProviderConfig.class)
@JsonDeserialize(as = ImmutableOidcIdentityProviderConfig.class)
public interface OidcIdentityProviderConfig {

    /** Name that EKS lists the provider under. */
    @Required
    String identityProviderConfigName();

    /** Issuer of the tokens, an https URL that the EKS control plane reaches over the internet, without query. */
    @Required
    String issuerUrl();

    /** Audience that tokens must carry. */
    @Required
    String clientId();

    /**
     * Claim that becomes the user name; {@code sub} when absent. Any other than {@code email} is prefixed with the
     * issuer.
     */
    Optional<String> usernameClaim();

    /** Put before the user name against clashes; {@code -} switches prefixes off. */
    Optional<String> usernamePrefix();

    /** Claim that lists the groups of the user. */
    Optional<String> groupsClaim();

    /** Put before every group against clashes with built-in names, for example {@code oidc:}. */
    Optional<String> groupsPrefix();

    /** Claims and values that every token must hold. */
    Map<String, String> requiredClaims();

    /** Tags of the association in AWS. */
    Map<String, String> tags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOidcIdentityProviderConfig.Builder {
        Builder() {}
    }
}
