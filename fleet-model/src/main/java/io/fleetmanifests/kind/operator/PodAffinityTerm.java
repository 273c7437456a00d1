package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of pods and the area around them that counts as their neighbourhood. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePodAffinityTerm.class)
@JsonDeserialize(as = ImmutablePodAffinityTerm.class)
public interface PodAffinityTerm {

    /**
     * Node label whose value marks one area: {@code kubernetes.io/hostname} for a node,
     * {@code topology.kubernetes.io/zone} for a zone. Must not be empty.
     */
    @Required
    String topologyKey();

    /** Labels of the pods in the group. Without it the group is empty. */
    Optional<LabelSelector> labelSelector();

    /**
     * Namespaces to look for the pods in, besides those of {@code namespaceSelector}. Without either, the pod's own
     * namespace.
     */
    @ListType(ListType.Kind.ATOMIC)
    List<String> namespaces();

    /** Labels of further namespaces to look for the pods in; an empty selector means all namespaces. */
    Optional<LabelSelector> namespaceSelector();

    /**
     * Labels whose value must be the same as on the pod to place, such as {@code pod-template-hash} to compare within
     * one rollout. Needs {@code labelSelector}, which must not have the same key.
     */
    @ListType(ListType.Kind.ATOMIC)
    List<String> matchLabelKeys();

    /**
     * Labels whose value must differ from that on the pod to place. Needs {@code labelSelector}, and excludes keys of
     * {@code matchLabelKeys}.
     */
    @ListType(ListType.Kind.ATOMIC)
    List<String> mismatchLabelKeys();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePodAffinityTerm.Builder {
        Builder() {}
    }
}
