package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** What the {@link AksAsoCluster}s of a fleet have in common; in layout helm, the values.yaml of their chart. */
@JsonTypeName("AksAsoDefaults")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksAsoDefaults.class)
@JsonDeserialize(as = ImmutableAksAsoDefaults.class)
public interface AksAsoDefaults extends ClusterDefaults, AksAsoSettings {

    /** Refuses values that no cluster could have, and a resource group that several would delete. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        AksAsoChecks.values(this, problems);
        AksAsoChecks.sharedGroup(this, problems);
        problems.throwIfAny("AksAsoDefaults");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes, none of which is mandatory. */
    final class Builder extends ImmutableAksAsoDefaults.Builder {
        Builder() {}
    }
}
