package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The object and the field that a value is copied from; exactly one object has to match. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReplacementSource.class)
@JsonDeserialize(as = ImmutableReplacementSource.class)
public interface ReplacementSource {

    /** API group of the object; any when absent. */
    Optional<String> group();

    /** Version of the object, without the group; any when absent. */
    Optional<String> version();

    /** Kind of the object; any when absent. */
    Optional<String> kind();

    /** Name of the object; any when absent. */
    Optional<String> name();

    /** Namespace of the object; any when absent. */
    Optional<String> namespace();

    /** Field of the object, with dots between its parts. Default {@code metadata.name}. */
    Optional<String> fieldPath();

    /** Which part of the field to take. */
    Optional<FieldOptions> options();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableReplacementSource.Builder {
        Builder() {}
    }
}
