package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** An object in the provider's own namespace, by name. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLocalObjectReference.class)
@JsonDeserialize(as = ImmutableLocalObjectReference.class)
@AtomicMap
public interface LocalObjectReference {

    /**
     * Name of the Secret with the registry credentials. An empty name is accepted but pulls nothing. Default
     * {@code ""}.
     */
    @Default("\"\"")
    Optional<String> name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLocalObjectReference.Builder {
        Builder() {}
    }
}
