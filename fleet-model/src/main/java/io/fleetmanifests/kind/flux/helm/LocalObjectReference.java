package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Names an object in the namespace of the referring one; the attribute that uses it tells the kind. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLocalObjectReference.class)
@JsonDeserialize(as = ImmutableLocalObjectReference.class)
public interface LocalObjectReference {

    /** Name of the object; it cannot be in another namespace. */
    @Required
    String name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLocalObjectReference.Builder {
        Builder() {}
    }
}
