package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** One key of a Secret or ConfigMap in the same namespace: where a value is read from, or written to. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKeyReference.class)
@JsonDeserialize(as = ImmutableKeyReference.class)
public interface KeyReference {

    /** Name of the Secret or ConfigMap. */
    String name();

    /** The key in it. */
    String key();

    /** That key of the object of that name. */
    static KeyReference of(String name, String key) {
        return builder().name(name).key(key).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKeyReference.Builder {
        Builder() {}
    }
}
