package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Points to the object that an artifact was made for. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNamespacedObjectKindReference.class)
@JsonDeserialize(as = ImmutableNamespacedObjectKindReference.class)
public interface NamespacedObjectKindReference {

    /** Group and version of the object; the preferred version of the cluster when absent. */
    Optional<String> apiVersion();

    /** Kind of the object. */
    @Required
    String kind();

    /** Name of the object. */
    @Required
    String name();

    /** Namespace of the object; that of the {@code ExternalArtifact} when absent. */
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNamespacedObjectKindReference.Builder {
        Builder() {}
    }
}
