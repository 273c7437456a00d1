package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of all objects, or of those of one type. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFieldSpec.class)
@JsonDeserialize(as = ImmutableFieldSpec.class)
public interface FieldSpec {

    /** API group of the objects; any when absent. */
    Optional<String> group();

    /** Version of the objects, without the group; any when absent. */
    Optional<String> version();

    /** Kind of the objects; any when absent. */
    Optional<String> kind();

    /**
     * The field, with {@code /} between its parts and {@code []} behind a list, such as
     * {@code spec/template/metadata/labels}.
     */
    String path();

    /** Makes the field where it is absent. Default {@code false}. */
    Optional<Boolean> create();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFieldSpec.Builder {
        Builder() {}
    }
}
