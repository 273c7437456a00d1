package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** Conditions on a node that must all hold. A term without any matches no node. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNodeSelectorTerm.class)
@JsonDeserialize(as = ImmutableNodeSelectorTerm.class)
@AtomicMap
public interface NodeSelectorTerm {

    /** Conditions on the node's labels. */
    @ListType(ListType.Kind.ATOMIC)
    List<NodeSelectorRequirement> matchExpressions();

    /** Conditions on the node's fields, of which Kubernetes knows only {@code metadata.name}. */
    @ListType(ListType.Kind.ATOMIC)
    List<NodeSelectorRequirement> matchFields();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNodeSelectorTerm.Builder {
        Builder() {}
    }
}
