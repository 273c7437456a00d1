package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another {@code HelmRelease} that has to be ready first. It counts as ready when its current generation has a true
 * Ready condition, checked again every 30 seconds by default.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDependencyReference.class)
@JsonDeserialize(as = ImmutableDependencyReference.class)
public interface DependencyReference {

    /** Name of the {@code HelmRelease} to wait for. */
    @Required
    String name();

    /** Namespace of that {@code HelmRelease}; that of the dependent one when absent. */
    Optional<String> namespace();

    /**
     * CEL expression over {@code self} and {@code dep} that replaces the usual readiness check, or adds to it with
     * the {@code AdditiveCELDependencyCheck} gate. Since Flux 2.7.
     */
    Optional<String> readyExpr();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDependencyReference.Builder {
        Builder() {}
    }
}
