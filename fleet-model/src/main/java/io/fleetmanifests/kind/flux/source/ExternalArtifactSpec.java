package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Origin of an artifact whose content another controller publishes in the status. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExternalArtifactSpec.class)
@JsonDeserialize(as = ImmutableExternalArtifactSpec.class)
public interface ExternalArtifactSpec {

    /** Custom resource for which the artifact was made. */
    Optional<NamespacedObjectKindReference> sourceRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableExternalArtifactSpec.Builder {
        Builder() {}
    }
}
