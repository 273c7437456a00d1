package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of a provider's manifests a patch goes to. All attributes that are set must match; none at all selects
 * everything.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePatchSelector.class)
@JsonDeserialize(as = ImmutablePatchSelector.class)
public interface PatchSelector {

    /** API group of the objects, such as {@code apps}; the core group cannot be named. */
    Optional<String> group();

    /** API version without the group, such as {@code v1}. */
    Optional<String> version();

    /** Kind of the objects, such as {@code Deployment}. */
    Optional<String> kind();

    /** Namespace of the objects after installation, mostly the provider's. */
    Optional<String> namespace();

    /** Exact name of the object; no wildcards. */
    Optional<String> name();

    /** Labels of the objects as an expression, such as {@code control-plane=controller-manager}. */
    Optional<String> labelSelector();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePatchSelector.Builder {
        Builder() {}
    }
}
