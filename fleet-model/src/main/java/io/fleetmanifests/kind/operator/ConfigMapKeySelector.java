package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a ConfigMap in the provider's namespace. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMapKeySelector.class)
@JsonDeserialize(as = ImmutableConfigMapKeySelector.class)
@AtomicMap
public interface ConfigMapKeySelector {

    /** ConfigMap to read. An empty name is accepted, but the container then does not start. Default {@code ""}. */
    @Default("\"\"")
    Optional<String> name();

    /** Entry to take. */
    @Required
    String key();

    /** Whether the container starts, without the variable, when ConfigMap or key is missing; otherwise it waits. */
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableConfigMapKeySelector.Builder {
        Builder() {}
    }
}
