package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Engine and keys for encrypted manifests. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDecryption.class)
@JsonDeserialize(as = ImmutableDecryption.class)
public interface Decryption {

    /** Engine that decrypts the manifests. */
    @Required
    DecryptionProvider provider();

    /**
     * Secret in the same namespace with OpenPGP or age private keys, or static credentials of a key service. Those
     * credentials win over {@code serviceAccountName}.
     */
    Optional<LocalObjectReference> secretRef();

    /**
     * Service account in the same namespace with which the controller signs in to a cloud key service. Since Flux
     * 2.6.
     */
    Optional<String> serviceAccountName();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDecryption.Builder {
        Builder() {}
    }
}
