package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Membership of this cluster in an Azure Kubernetes Fleet. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFleetsMember.class)
@JsonDeserialize(as = ImmutableFleetsMember.class)
public interface FleetsMember {

    /**
     * Member name in the fleet: lower-case letters, digits and inner hyphens. The cluster-name label is taken when
     * empty; immutable while the block stays.
     */
    Optional<String> name();

    /**
     * Update group inside the fleet, which decides the stage at which a fleet update reaches this cluster. Default
     * {@code default}.
     */
    @Default("default")
    Optional<String> group();

    /** Fleet to join; it must exist, CAPZ does not create it. */
    @Required
    String managerName();

    /** Resource group of the fleet. */
    @Required
    String managerResourceGroup();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFleetsMember.Builder {
        Builder() {}
    }
}
