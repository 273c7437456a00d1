package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
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

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterVariable.Builder {
        Builder() {}
    }
}
