package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Encryption of etcd with a key from Azure Key Vault. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureKeyVaultKms.class)
@JsonDeserialize(as = ImmutableAzureKeyVaultKms.class)
public interface AzureKeyVaultKms {

    /** Whether Secrets are encrypted with the key. */
    @Required
    boolean enabled();

    /**
     * Full identifier of the key including its version, {@code https://<vault>.vault.azure.net/keys/<key>/<version>}.
     */
    @Required
    String keyID();

    /**
     * How the vault is reached: {@code Public} or {@code Private} (private link). Any other text passes admission,
     * too. Default {@code Public}.
     */
    @Default("Public")
    Optional<String> keyVaultNetworkAccess();

    /** ARM resource ID of the vault. Required with {@code Private}, forbidden with {@code Public}. */
    Optional<String> keyVaultResourceID();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureKeyVaultKms.Builder {
        Builder() {}
    }
}
