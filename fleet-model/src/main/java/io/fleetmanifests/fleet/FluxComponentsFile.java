package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Flux's components as a file that the user passes. */
@JsonTypeName("FluxComponentsFile")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFluxComponentsFile.class)
@JsonDeserialize(as = ImmutableFluxComponentsFile.class)
public non-sealed interface FluxComponentsFile extends WorkerFlux {

    /** The text of the file. In {@code fleet.yaml} write {@code from}, the file's path, instead. */
    String yaml();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFluxComponentsFile.Builder {
        Builder() {}
    }
}
