package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Number of replicas of the workloads of one name. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReplica.class)
@JsonDeserialize(as = ImmutableReplica.class)
public interface Replica {

    /** Name of the workload as its manifest has it. */
    String name();

    /** Wanted number of replicas; 0 stops the workload. */
    long count();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableReplica.Builder {
        Builder() {}
    }
}
