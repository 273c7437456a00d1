package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/**
 * Flux through the Flux Operator: the management cluster installs the operator on each worker with a HelmRelease, and the
 * worker's FluxInstance does the rest. Nothing generated has to be kept in the repository.
 */
@JsonTypeName("FluxOperatorInstance")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFluxOperatorInstance.class)
@JsonDeserialize(as = ImmutableFluxOperatorInstance.class)
public non-sealed interface FluxOperatorInstance extends WorkerFlux {

    /** The Flux version or range, such as {@code 2.9.x}. */
    String version();

    /** The registry of Flux's images. Default {@code ghcr.io/fluxcd}. */
    @Value.Default
    default String registry() {
        return "ghcr.io/fluxcd";
    }

    /** The version of the Flux Operator's chart. Default {@code 0.58.1}, the one that the model was read from. */
    @Value.Default
    default String operatorVersion() {
        return "0.58.1";
    }

    /** Refuses a version that is none. */
    @Value.Check
    default void check() {
        new Problems()
                .require(
                        VersionRange.isRange(version()),
                        () -> Problem.of(
                                "flux-version",
                                "version",
                                "must be a version or a range of versions, got \"" + version() + "\"",
                                "write 2.9.x for the patches of one minor"))
                .throwIfAny("FluxOperatorInstance");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFluxOperatorInstance.Builder {
        Builder() {}
    }
}
