package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Security features of an AKS cluster. Each block stays once it is there; disable it instead of removing it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecurityProfile.class)
@JsonDeserialize(as = ImmutableSecurityProfile.class)
public interface SecurityProfile {

    /**
     * Entra ID access for Pods through their service accounts. Even a disabled block needs
     * {@code oidcIssuerProfile.enabled: true}.
     */
    Optional<WorkloadIdentity> workloadIdentity();

    /** Encryption of Secrets in etcd with a key from Azure Key Vault. Needs a user-assigned {@code identity}. */
    Optional<AzureKeyVaultKms> azureKeyVaultKms();

    /** Threat detection by Microsoft Defender for Containers. */
    Optional<Defender> defender();

    /** Regular removal of unused, vulnerable images from nodes. */
    Optional<ImageCleaner> imageCleaner();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSecurityProfile.Builder {
        Builder() {}
    }
}
