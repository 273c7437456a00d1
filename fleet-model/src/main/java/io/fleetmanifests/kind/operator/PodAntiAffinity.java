package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** Keeps pods off the nodes or zones where certain other pods run. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePodAntiAffinity.class)
@JsonDeserialize(as = ImmutablePodAntiAffinity.class)
public interface PodAntiAffinity {

    /**
     * Pods whose neighbourhood is forbidden: with no other place left, the pod stays Pending, which during a rolling
     * update needs a spare node.
     */
    @ListType(ListType.Kind.ATOMIC)
    List<PodAffinityTerm> requiredDuringSchedulingIgnoredDuringExecution();

    /** Pods whose neighbourhood the scheduler avoids by weight but may accept. */
    @ListType(ListType.Kind.ATOMIC)
    List<WeightedPodAffinityTerm> preferredDuringSchedulingIgnoredDuringExecution();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePodAntiAffinity.Builder {
        Builder() {}
    }
}
