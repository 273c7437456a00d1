package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment variable, with a fixed value or one read at start. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEnvVar.class)
@JsonDeserialize(as = ImmutableEnvVar.class)
public interface EnvVar {

    /** Variable name. */
    @Required
    String name();

    /** Fixed value, in which {@code $(OTHER)} is replaced by variables defined before. Excludes {@code valueFrom}. */
    Optional<String> value();

    /** Place to read the value from when the container starts. Excludes {@code value}. */
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
