package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of a text field, and what happens when the field is absent. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFieldOptions.class)
@JsonDeserialize(as = ImmutableFieldOptions.class)
public interface FieldOptions {

    /** Text that separates the parts; the whole field is meant when absent. */
    Optional<String> delimiter();

    /**
     * The part, counted from 0. In a target a number below 0 puts the value first and one beyond the end puts it last.
     */
    Optional<Integer> index();

    /** Accepted by kustomize, without effect. */
    Optional<String> encoding();

    /** Makes the field in a target where it is absent, instead of failing. Default {@code false}. */
    Optional<Boolean> create();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFieldOptions.Builder {
        Builder() {}
    }
}
