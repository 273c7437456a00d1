package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Copies files from the artifact of another {@code GitRepository}. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGitRepositoryInclude.class)
@JsonDeserialize(as = ImmutableGitRepositoryInclude.class)
public interface GitRepositoryInclude {

    /** The other {@code GitRepository}, in the same namespace. */
    @Required
    LocalObjectReference repository();

    /** Directory to copy from; the whole artifact when absent. */
    Optional<String> fromPath();

    /** Directory to copy to; one named after the other repository when absent. */
    Optional<String> toPath();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableGitRepositoryInclude.Builder {
        Builder() {}
    }
}
