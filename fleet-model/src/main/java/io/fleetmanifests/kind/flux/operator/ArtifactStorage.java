package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Volume of source-controller. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableArtifactStorage.class)
@JsonDeserialize(as = ImmutableArtifactStorage.class)
public interface ArtifactStorage {

    /** StorageClass of the volume. */
    @Required
    @JsonProperty("class")
    String className();

    /** Size of the volume as a quantity, such as {@code 10Gi}. */
    @Required
    String size();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableArtifactStorage.Builder {
        Builder() {}
    }
}
