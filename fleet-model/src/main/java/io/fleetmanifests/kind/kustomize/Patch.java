package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strategic merge or JSON 6902 patch, in a file or inline, and the objects it changes. Exactly one of {@code path}
 * and {@code patch} is needed.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePatch.class)
@JsonDeserialize(as = ImmutablePatch.class)
public interface Patch {

    /**
     * Objects to change; a JSON 6902 patch cannot do without. When nothing matches, the patch is skipped without an
     * error. Without a target a strategic merge patch must name one existing object, or the build fails.
     */
    Optional<Selector> target();

    /** File with the patch, relative to this file. Excludes {@code patch}. */
    Optional<String> path();

    /**
     * YAML text of the patch: an object for a strategic merge, a list of operations for JSON 6902. Excludes
     * {@code path}.
     */
    Optional<String> patch();

    /** Leave to change what identifies an object. */
    Optional<PatchOptions> options();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePatch.Builder {
        Builder() {}
    }
}
