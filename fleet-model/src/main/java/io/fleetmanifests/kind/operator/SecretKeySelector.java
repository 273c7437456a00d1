package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a Secret in the provider's namespace. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecretKeySelector.class)
@JsonDeserialize(as = ImmutableSecretKeySelector.class)
@AtomicMap
public interface SecretKeySelector {

    /** Secret to read. An empty name is accepted, but the container then does not start. Default {@code ""}. */
    @Default("\"\"")
    Optional<String> name();

    /** Entry to take. */
    @Required
    String key();

    /** Whether the container starts, without the variable, when Secret or key is missing; otherwise it waits. */
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSecretKeySelector.Builder {
        Builder() {}
    }
}
