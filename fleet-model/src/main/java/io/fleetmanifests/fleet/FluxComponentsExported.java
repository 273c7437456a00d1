package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Flux's components as a file that stands in the repository already. */
@JsonTypeName("FluxComponentsExported")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFluxComponentsExported.class)
@JsonDeserialize(as = ImmutableFluxComponentsExported.class)
public non-sealed interface FluxComponentsExported extends WorkerFlux {
    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFluxComponentsExported.Builder {
        Builder() {}
    }
}
