package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** AKS's own ingress controller. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIngressProfile.class)
@JsonDeserialize(as = ImmutableIngressProfile.class)
public interface IngressProfile {

    /** The application routing add-on. */
    Optional<WebAppRouting> webAppRouting();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIngressProfile.Builder {
        Builder() {}
    }
}
