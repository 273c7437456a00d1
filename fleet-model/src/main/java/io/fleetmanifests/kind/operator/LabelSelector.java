package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Picks objects by their labels: all parts must hold. An empty selector picks everything. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelector.class)
@JsonDeserialize(as = ImmutableLabelSelector.class)
@AtomicMap
public interface LabelSelector {

    /** Labels with the exact value that objects must have. */
    Map<String, String> matchLabels();

    /** Conditions on labels beyond equality. */
    @ListType(ListType.Kind.ATOMIC)
    List<LabelSelectorRequirement> matchExpressions();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLabelSelector.Builder {
        Builder() {}
    }
}
