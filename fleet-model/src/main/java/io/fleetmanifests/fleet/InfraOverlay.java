package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** What one cluster has of the shared infrastructure: rendered as the kustomize overlay {@code infra/<cluster>}. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInfraOverlay.class)
@JsonDeserialize(as = ImmutableInfraOverlay.class)
public interface InfraOverlay {

    /** The components, by the names that the fleet gives them; the order is that of the overlay's resources. */
    List<OverlayComponent> components();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableInfraOverlay.Builder {
        Builder() {}
    }
}
