package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Points to the source object that provides the manifests. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSourceReference.class)
@JsonDeserialize(as = ImmutableSourceReference.class)
public interface SourceReference {

    /** API version of the source object; normally left out. */
    Optional<String> apiVersion();

    /** Kind of the source object; {@code ExternalArtifact} since Flux 2.7. */
    @Required
    SourceKind kind();

    /** Name of the source object. */
    @Required
    String name();

    /**
     * Namespace of the source object; that of the {@code Kustomization} when absent. Controllers that run with the
     * flag {@code --no-cross-namespace-refs} accept no other.
     */
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSourceReference.Builder {
        Builder() {}
    }
}
