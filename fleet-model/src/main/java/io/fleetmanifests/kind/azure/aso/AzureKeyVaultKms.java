package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The key that encrypts Secrets in etcd. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureKeyVaultKms.class)
@JsonDeserialize(as = ImmutableAzureKeyVaultKms.class)
public interface AzureKeyVaultKms {

    /** Whether Secrets are encrypted with it. Default false. */
    Optional<Boolean> enabled();

    /** Identifier of the key, with its version. */
    Optional<String> keyId();

    /** How the vault is reached. Default Public. */
    Optional<VaultAccess> keyVaultNetworkAccess();

    /** The vault; with Private only. */
    Optional<ResourceReference> keyVaultResourceReference();

    /** How a vault is reached. */
    enum VaultAccess {
        /** Over its public address. */
        PUBLIC("Public"),
        /** Through a private link. */
        PRIVATE("Private");

        private final String wireName;

        VaultAccess(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureKeyVaultKms.Builder {
        Builder() {}
    }
}
