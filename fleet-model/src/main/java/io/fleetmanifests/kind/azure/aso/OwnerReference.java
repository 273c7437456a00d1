package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The resource of Azure that another one belongs to: by the name of its object, whose kind is known, or by
 * resource ID.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOwnerReference.class)
@JsonDeserialize(as = ImmutableOwnerReference.class)
public interface OwnerReference {

    /** Name of the object in the same namespace. */
    Optional<String> name();

    /** Resource ID of an owner that nobody here manages. */
    Optional<String> armId();

    /** The owner whose object has that name. */
    static OwnerReference named(String name) {
        return builder().name(name).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOwnerReference.Builder {
        Builder() {}
    }
}
