package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Items;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings shared by the controllers inside one manager. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControllerConfiguration.class)
@JsonDeserialize(as = ImmutableControllerConfiguration.class)
public interface ControllerConfiguration {

    /**
     * Objects worked on at once, by kind. Release 0.28 of the operator makes the flag {@code --cluster-concurrency}
     * from the key {@code Cluster}: use the bare kind, since a group in the key gives a flag that no manager knows.
     */
    @Items(format = Items.NO_FORMAT)
    Map<String, Integer> groupKindConcurrency();

    /**
     * Time to wait for the first fill of the caches, in nanoseconds. Release 0.28 of the operator accepts it but
     * passes it on to no flag, so the two minutes of controller-runtime hold.
     */
    Optional<Long> cacheSyncTimeout();

    /**
     * Whether a panic in one reconciliation is caught instead of ending the manager. Release 0.28 of the operator
     * accepts it but passes it on to no flag.
     */
    Optional<Boolean> recoverPanic();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControllerConfiguration.Builder {
        Builder() {}
    }
}
