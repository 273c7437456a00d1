package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Finds objects by labels; all parts must match. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelector.class)
@JsonDeserialize(as = ImmutableLabelSelector.class)
@AtomicMap
public interface LabelSelector {

    /** Labels that must be there with exactly these values. */
    Map<String, String> matchLabels();

    /** Conditions on label keys; all must hold. */
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
