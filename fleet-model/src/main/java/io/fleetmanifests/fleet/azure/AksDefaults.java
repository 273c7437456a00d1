package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** What AKS clusters of a fleet have in common; in layout helm, the values.yaml of their chart. */
@JsonTypeName("AksDefaults")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksDefaults.class)
@JsonDeserialize(as = ImmutableAksDefaults.class)
public interface AksDefaults extends ClusterDefaults, AksSettings {

    /** Refuses values that no cluster could have. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        AksChecks.values(this, problems);
        problems.throwIfAny("AksDefaults");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes, none of which is mandatory. */
    final class Builder extends ImmutableAksDefaults.Builder {
        Builder() {}
    }
}
