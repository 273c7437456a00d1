package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** A component of the shared infrastructure on one cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOverlayComponent.class)
@JsonDeserialize(as = ImmutableOverlayComponent.class)
public interface OverlayComponent {

    /** The name of a component of the fleet's infrastructure. */
    String name();

    /** Values of the component's chart that differ on this cluster; merged over the shared ones. */
    Optional<RawJson> values();

    /** The component as the fleet has it. */
    static OverlayComponent of(String name) {
        return builder().name(name).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOverlayComponent.Builder {
        Builder() {}
    }
}
