package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Kustomize patches and image changes on the manifests that Helm rendered. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKustomizePostRenderer.class)
@JsonDeserialize(as = ImmutableKustomizePostRenderer.class)
public interface KustomizePostRenderer {

    /** Strategic merge or JSON 6902 patches, applied in order. */
    List<Patch> patches();

    /** Container images to rename or to pin. */
    List<Image> images();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKustomizePostRenderer.Builder {
        Builder() {}
    }
}
