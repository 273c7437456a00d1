package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of an environment file that an init container left on a volume. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFileKeySelector.class)
@JsonDeserialize(as = ImmutableFileKeySelector.class)
@AtomicMap
public interface FileKeySelector {

    /** Volume of the pod that the file is on. */
    @Required
    String volumeName();

    /** File on the volume, relative and without {@code ..}. */
    @Required
    String path();

    /**
     * Variable in the file to take, up to 128 characters while the feature is alpha. An invalid key keeps the pod
     * from starting.
     */
    @Required
    String key();

    /**
     * Whether a missing file or key leaves the variable unset; otherwise the pod fails to start. Default
     * {@code false}.
     */
    @Default("false")
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFileKeySelector.Builder {
        Builder() {}
    }
}
