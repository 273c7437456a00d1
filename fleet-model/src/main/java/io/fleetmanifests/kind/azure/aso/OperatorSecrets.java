package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Secrets that Azure Service Operator writes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOperatorSecrets.class)
@JsonDeserialize(as = ImmutableOperatorSecrets.class)
public interface OperatorSecrets {

    /** Kubeconfig with a certificate; AKS has none without local accounts. */
    Optional<KeyReference> adminCredentials();

    /**
     * Kubeconfig that signs in with Entra ID. CAPZ copies it to {@code <cluster>-kubeconfig}, with a token: give
     * it another name.
     */
    Optional<KeyReference> userCredentials();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOperatorSecrets.Builder {
        Builder() {}
    }
}
