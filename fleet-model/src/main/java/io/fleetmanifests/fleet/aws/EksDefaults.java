package io.fleetmanifests.fleet.aws;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** What EKS clusters of a fleet have in common; in layout helm, the values.yaml of their chart. */
@JsonTypeName("EksDefaults")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEksDefaults.class)
@JsonDeserialize(as = ImmutableEksDefaults.class)
public interface EksDefaults extends ClusterDefaults, EksSettings {

    /** Refuses values that no cluster could have. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        EksChecks.values(this, problems);
        problems.throwIfAny("EksDefaults");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes, none of which is mandatory. */
    final class Builder extends ImmutableEksDefaults.Builder {
        Builder() {}
    }
}
