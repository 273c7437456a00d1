package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Substitution of {@code ${name}} variables in the text of the built manifests. Since Flux 2.9 a variable without
 * value and default fails the build; before, it became empty.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePostBuild.class)
@JsonDeserialize(as = ImmutablePostBuild.class)
public interface PostBuild {

    /**
     * Variables and their values, which win over {@code substituteFrom}. A value such as {@code 123} or {@code yes}
     * stops being text in the result, since quotes around {@code ${name}} are lost in the build.
     */
    Map<String, String> substitute();

    /** ConfigMaps and Secrets whose data keys are variable names; later ones win. */
    List<SubstituteReference> substituteFrom();

    /** Whether to substitute also when no variable has a value. {@code WithVariables} when absent. Since Flux 2.9. */
    Optional<SubstituteStrategy> substituteStrategy();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePostBuild.Builder {
        Builder() {}
    }
}
