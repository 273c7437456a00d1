package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** ConfigMaps that Azure Service Operator writes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOperatorConfigMaps.class)
@JsonDeserialize(as = ImmutableOperatorConfigMaps.class)
public interface OperatorConfigMaps {

    /** Address of the cluster's token issuer. */
    Optional<KeyReference> oidcIssuerProfile();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOperatorConfigMaps.Builder {
        Builder() {}
    }
}
