package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** A group of pods whose neighbourhood counts for or against a node, and how much. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWeightedPodAffinityTerm.class)
@JsonDeserialize(as = ImmutableWeightedPodAffinityTerm.class)
public interface WeightedPodAffinityTerm {

    /** Points from 1 to 100 that a node gains, or loses under anti-affinity, when the term holds. */
    @Required
    int weight();

    /** Group of pods and what counts as near them. */
    @Required
    PodAffinityTerm podAffinityTerm();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableWeightedPodAffinityTerm.Builder {
        Builder() {}
    }
}
