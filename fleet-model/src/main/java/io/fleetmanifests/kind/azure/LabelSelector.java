package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Choice of objects by label; all conditions have to hold. Replaced as a whole on server-side apply. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelector.class)
@JsonDeserialize(as = ImmutableLabelSelector.class)
@AtomicMap
public interface LabelSelector {

    /** Labels that have to be present with exactly these values. */
    Map<String, String> matchLabels();

    /** Conditions beyond plain equality. */
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
