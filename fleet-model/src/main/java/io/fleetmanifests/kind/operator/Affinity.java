package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the scheduler puts pods in relation to nodes and to other pods. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAffinity.class)
@JsonDeserialize(as = ImmutableAffinity.class)
public interface Affinity {

    /** Draws pods to nodes with certain labels. */
    Optional<NodeAffinity> nodeAffinity();

    /** Draws pods to where certain other pods run. */
    Optional<PodAffinity> podAffinity();

    /** Keeps pods away from where certain other pods run; the way to spread replicas over nodes or zones. */
    Optional<PodAntiAffinity> podAntiAffinity();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAffinity.Builder {
        Builder() {}
    }
}
