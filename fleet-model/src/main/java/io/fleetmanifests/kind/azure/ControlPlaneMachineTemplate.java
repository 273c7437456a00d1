package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Empty block that the Cluster API contract asks for; AKS has no control plane machines to shape. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControlPlaneMachineTemplate.class)
@JsonDeserialize(as = ImmutableControlPlaneMachineTemplate.class)
public interface ControlPlaneMachineTemplate {

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControlPlaneMachineTemplate.Builder {
        Builder() {}
    }
}
