package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Copies one value into other objects. It is described here, or in the file that {@code path} names. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReplacement.class)
@JsonDeserialize(as = ImmutableReplacement.class)
public interface Replacement {

    /** File with one replacement or a list of them. Excludes the others. */
    Optional<String> path();

    /** Where the value comes from. Excludes {@code sourceValue}. */
    Optional<ReplacementSource> source();

    /** The value itself. Excludes {@code source}. */
    Optional<String> sourceValue();

    /** Where the value goes. */
    List<ReplacementTarget> targets();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableReplacement.Builder {
        Builder() {}
    }
}
