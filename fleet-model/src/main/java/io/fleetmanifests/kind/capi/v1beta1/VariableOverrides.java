package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** Variable values for one part of the cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVariableOverrides.class)
@JsonDeserialize(as = ImmutableVariableOverrides.class)
public interface VariableOverrides {

    /**
     * Values that replace the cluster-wide ones of the same name for this part; a variable without an override keeps
     * the cluster-wide value. At most 1000 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"name"})
    @Size(max = 1000)
    List<ClusterVariable> overrides();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVariableOverrides.Builder {
        Builder() {}
    }
}
