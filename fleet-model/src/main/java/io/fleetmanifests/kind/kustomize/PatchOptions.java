package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a strategic merge patch may change beyond the content of an object. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePatchOptions.class)
@JsonDeserialize(as = ImmutablePatchOptions.class)
public interface PatchOptions {

    /** Takes the name from the patch instead of keeping that of the target. Default {@code false}. */
    Optional<Boolean> allowNameChange();

    /** Takes the kind from the patch instead of keeping that of the target. Default {@code false}. */
    Optional<Boolean> allowKindChange();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePatchOptions.Builder {
        Builder() {}
    }
}
