package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Picks objects by label; everything in it must hold. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelector.class)
@JsonDeserialize(as = ImmutableLabelSelector.class)
@AtomicMap
public interface LabelSelector {

    /** Labels that must have exactly these values. */
    Map<String, String> matchLabels();

    /** Further conditions on labels. */
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
