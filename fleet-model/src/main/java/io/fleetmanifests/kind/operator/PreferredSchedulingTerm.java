package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Nodes that are favoured, and how much. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePreferredSchedulingTerm.class)
@JsonDeserialize(as = ImmutablePreferredSchedulingTerm.class)
public interface PreferredSchedulingTerm {

    /** Points from 1 to 100 that a matching node gains over others. */
    @Required
    int weight();

    /** Conditions that a node must meet to gain the points. */
    @Required
    NodeSelectorTerm preference();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePreferredSchedulingTerm.Builder {
        Builder() {}
    }
}
