package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The objects and fields that a value is copied to. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReplacementTarget.class)
@JsonDeserialize(as = ImmutableReplacementTarget.class)
public interface ReplacementTarget {

    /** Objects to change. */
    Selector select();

    /** Objects among them to leave alone. */
    List<Selector> reject();

    /**
     * Fields to set, with dots between the parts and {@code [name=app]} to pick an item of a list.
     * {@code metadata.name} when empty.
     */
    List<String> fieldPaths();

    /** Which part of the fields to set, and whether to make them. */
    Optional<FieldOptions> options();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableReplacementTarget.Builder {
        Builder() {}
    }
}
