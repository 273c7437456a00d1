package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The service principal of a cluster that has no identity. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableServicePrincipalProfile.class)
@JsonDeserialize(as = ImmutableServicePrincipalProfile.class)
public interface ServicePrincipalProfile {

    /** Its application id; {@code msi} for a cluster with an identity. */
    String clientId();

    /** The Secret and key with its password; never the password itself. */
    Optional<KeyReference> secret();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableServicePrincipalProfile.Builder {
        Builder() {}
    }
}
