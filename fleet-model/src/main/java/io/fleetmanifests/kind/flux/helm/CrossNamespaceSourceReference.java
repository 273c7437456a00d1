package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Points to a source object that already delivers a packaged chart. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCrossNamespaceSourceReference.class)
@JsonDeserialize(as = ImmutableCrossNamespaceSourceReference.class)
public interface CrossNamespaceSourceReference {

    /** API version of the source object; normally left out. */
    Optional<String> apiVersion();

    /** Kind of the source object; {@code ExternalArtifact} since Flux 2.7. */
    @Required
    ChartReferenceKind kind();

    /** Name of the source object. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    String name();

    /**
     * Namespace of the source object; that of the release when absent. Under {@code --no-cross-namespace-refs} no
     * other is accepted. 1 to 63 characters.
     */
    @Size(min = 1, max = 63)
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCrossNamespaceSourceReference.Builder {
        Builder() {}
    }
}
