package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Signatures to check before a revision is accepted, and the keys to trust. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGitRepositoryVerification.class)
@JsonDeserialize(as = ImmutableGitRepositoryVerification.class)
public interface GitRepositoryVerification {

    /** Objects whose signature is checked. Default {@code HEAD}. */
    @Default("HEAD")
    Optional<GitVerificationMode> mode();

    /**
     * Secret with the public keys of trusted authors, under keys ending in {@code .asc} for OpenPGP or
     * {@code .sshpub} for SSH.
     */
    @Required
    LocalObjectReference secretRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableGitRepositoryVerification.Builder {
        Builder() {}
    }
}
