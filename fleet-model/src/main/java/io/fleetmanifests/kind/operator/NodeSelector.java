package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** Nodes that match at least one of several terms. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNodeSelector.class)
@JsonDeserialize(as = ImmutableNodeSelector.class)
@AtomicMap
public interface NodeSelector {

    /** Alternatives: a node needs to match one. An empty list matches no node. */
    @Required
    @ListType(ListType.Kind.ATOMIC)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<NodeSelectorTerm> nodeSelectorTerms();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNodeSelector.Builder {
        Builder() {}
    }
}
