package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One step that changes the rendered manifests. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePostRenderer.class)
@JsonDeserialize(as = ImmutablePostRenderer.class)
public interface PostRenderer {

    /** Patches and image changes made in the manner of Kustomize. */
    Optional<KustomizePostRenderer> kustomize();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePostRenderer.Builder {
        Builder() {}
    }
}
