package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** Draws pods to the nodes or zones where certain other pods run. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePodAffinity.class)
@JsonDeserialize(as = ImmutablePodAffinity.class)
public interface PodAffinity {

    /**
     * Pods whose neighbourhood is mandatory: every term must hold, or the pod stays Pending. Running pods are not
     * moved when labels change later.
     */
    @ListType(ListType.Kind.ATOMIC)
    List<PodAffinityTerm> requiredDuringSchedulingIgnoredDuringExecution();

    /** Pods whose neighbourhood the scheduler favours by weight but may do without. */
    @ListType(ListType.Kind.ATOMIC)
    List<WeightedPodAffinityTerm> preferredDuringSchedulingIgnoredDuringExecution();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePodAffinity.Builder {
        Builder() {}
    }
}
