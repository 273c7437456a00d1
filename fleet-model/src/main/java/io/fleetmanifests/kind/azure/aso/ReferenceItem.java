package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** An item of a list that is a reference and nothing else. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReferenceItem.class)
@JsonDeserialize(as = ImmutableReferenceItem.class)
public interface ReferenceItem {

    /** The resource. */
    ResourceReference reference();

    /** The resource of that resource ID. */
    static ReferenceItem armId(String id) {
        return builder().reference(ResourceReference.armId(id)).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableReferenceItem.Builder {
        Builder() {}
    }
}
