package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What protects a cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecurityProfile.class)
@JsonDeserialize(as = ImmutableSecurityProfile.class)
public interface SecurityProfile {

    /** Encrypts Secrets in etcd with a key of one's own. */
    Optional<AzureKeyVaultKms> azureKeyVaultKms();

    /** Microsoft Defender for Containers. */
    Optional<Defender> defender();

    /** Removes images that nobody uses and that have holes. */
    Optional<ImageCleaner> imageCleaner();

    /** Lets Pods act as identities of Entra ID; needs {@code oidcIssuerProfile}. */
    Optional<Toggle> workloadIdentity();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSecurityProfile.Builder {
        Builder() {}
    }
}
