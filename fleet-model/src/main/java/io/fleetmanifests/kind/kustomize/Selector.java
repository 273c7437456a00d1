package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Selects objects of the build. What is left out matches everything; all that is given must hold. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSelector.class)
@JsonDeserialize(as = ImmutableSelector.class)
public interface Selector {

    /** Regular expression for the API group, matched against the whole text. */
    Optional<String> group();

    /** Regular expression for the version without its group, such as {@code v1}. */
    Optional<String> version();

    /** Regular expression for the kind, anchored at both ends. */
    Optional<String> kind();

    /** Regular expression for the name, original or changed, anchored at both ends. */
    Optional<String> name();

    /** Regular expression for the namespace, original or changed, anchored at both ends. */
    Optional<String> namespace();

    /** Selector expression over labels, such as {@code app=web,tier!=cache}. */
    Optional<String> labelSelector();

    /** Selector expression over annotations, in the grammar of a label selector. */
    Optional<String> annotationSelector();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSelector.Builder {
        Builder() {}
    }
}
