package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment variable of a container. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEnvVar.class)
@JsonDeserialize(as = ImmutableEnvVar.class)
public interface EnvVar {

    /** Name of the variable, in printable ASCII without {@code =}. */
    @Required
    String name();

    /**
     * Text of the variable. {@code $(NAME)} stands for a variable defined before it, {@code $$} for a dollar sign.
     * Excludes {@code valueFrom}.
     */
    Optional<String> value();

    /** Place to take the value from when the pod starts. Excludes a {@code value} that is not empty. */
    Optional<EnvVarSource> valueFrom();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEnvVar.Builder {
        Builder() {}
    }
}
