package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of one ClusterClass variable. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterVariable.class)
@JsonDeserialize(as = ImmutableClusterVariable.class)
public interface ClusterVariable {

    /** Variable name as the class declares it. 1 to 256 characters. */
    @Required
    @Size(min = 1, max = 256)
    String name();

    /**
     * Any JSON value that fits the schema of the variable in the class; checked when the cluster is created or
     * changed.
     */
    @Required
    RawJson value();

    /**
     * Which of several same-named definitions was meant. Must stay unset or empty; it has no function any more and is
     * gone in v1beta2. At most 256 characters.
     */
    @Size(max = 256)
    Optional<String> definitionFrom();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterVariable.Builder {
        Builder() {}
    }
}
