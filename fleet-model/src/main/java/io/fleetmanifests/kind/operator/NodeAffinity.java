package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Draws pods to nodes by the nodes' labels and fields. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNodeAffinity.class)
@JsonDeserialize(as = ImmutableNodeAffinity.class)
public interface NodeAffinity {

    /**
     * Nodes that pods may run on; with none matching, pods stay Pending. Running pods are not moved when a node's
     * labels change.
     */
    Optional<NodeSelector> requiredDuringSchedulingIgnoredDuringExecution();

    /** Kinds of nodes that the scheduler favours by their weights but may pass over. */
    @ListType(ListType.Kind.ATOMIC)
    List<PreferredSchedulingTerm> preferredDuringSchedulingIgnoredDuringExecution();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNodeAffinity.Builder {
        Builder() {}
    }
}
