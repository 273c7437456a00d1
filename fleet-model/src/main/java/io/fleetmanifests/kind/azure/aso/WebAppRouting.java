package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The application routing add-on: NGINX, run by AKS. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWebAppRouting.class)
@JsonDeserialize(as = ImmutableWebAppRouting.class)
public interface WebAppRouting {

    /** Whether it runs. */
    Optional<Boolean> enabled();

    /** DNS zones in which it writes the names of ingresses. */
    List<ResourceReference> dnsZoneResourceReferences();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableWebAppRouting.Builder {
        Builder() {}
    }
}
