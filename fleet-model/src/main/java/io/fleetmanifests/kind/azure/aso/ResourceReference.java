package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another resource of Azure: by its resource ID, or as an object of Azure Service Operator in the same namespace.
 * One way or the other, not both.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceReference.class)
@JsonDeserialize(as = ImmutableResourceReference.class)
public interface ResourceReference {

    /** Resource ID, {@code /subscriptions/...}; of a resource that nobody here manages. */
    Optional<String> armId();

    /** API group of the object, such as {@code network.azure.com}; with {@code kind} and {@code name}. */
    Optional<String> group();

    /** Kind of the object. */
    Optional<String> kind();

    /** Name of the object. */
    Optional<String> name();

    /** The resource of that resource ID. */
    static ResourceReference armId(String id) {
        return builder().armId(id).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceReference.Builder {
        Builder() {}
    }
}
