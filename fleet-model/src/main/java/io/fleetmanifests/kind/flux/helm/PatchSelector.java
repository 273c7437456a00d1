package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Selects rendered objects by type, name, namespace, labels and annotations. Whatever is left out matches everything,
 * and all given conditions must hold.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePatchSelector.class)
@JsonDeserialize(as = ImmutablePatchSelector.class)
public interface PatchSelector {

    /** Regular expression for the API group, matched against the whole text. */
    Optional<String> group();

    /** Regular expression for the API version without its group, such as {@code v1}. */
    Optional<String> version();

    /** Regular expression for the kind, anchored at both ends: {@code Deploy} does not match a Deployment. */
    Optional<String> kind();

    /** Regular expression for the object name, anchored at both ends. */
    Optional<String> name();

    /** Regular expression for the namespace, anchored at both ends. */
    Optional<String> namespace();

    /** Kubernetes selector expression over labels, for example {@code app=web,tier!=cache}. */
    Optional<String> labelSelector();

    /** Selector expression with the grammar of a label selector, applied to annotations. */
    Optional<String> annotationSelector();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePatchSelector.Builder {
        Builder() {}
    }
}
