package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Signature check of an OCI artifact and the signers to trust. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOCIRepositoryVerification.class)
@JsonDeserialize(as = ImmutableOCIRepositoryVerification.class)
public interface OCIRepositoryVerification {

    /** Tool the artifact was signed with. Default {@code cosign}. */
    @Required
    @Default("cosign")
    Optional<SignatureProvider> provider();

    /**
     * Secret with the trusted public keys, or certificates and trust policy for {@code notation}. Without it Cosign
     * checks keyless.
     */
    Optional<LocalObjectReference> secretRef();

    /**
     * Accepted identities of keyless Cosign signers, one match being enough. Set it whenever no keys are given:
     * without it a valid signature of anybody passes.
     */
    List<OidcIdentityMatch> matchOIDCIdentity();

    /**
     * Secret with a Sigstore {@code trusted_root.json}, for signatures from a self-hosted Fulcio or Rekor. Since Flux
     * 2.9.
     */
    Optional<LocalObjectReference> trustedRootSecretRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOCIRepositoryVerification.Builder {
        Builder() {}
    }
}
