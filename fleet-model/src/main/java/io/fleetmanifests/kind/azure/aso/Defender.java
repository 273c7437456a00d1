package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Microsoft Defender for Containers. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDefender.class)
@JsonDeserialize(as = ImmutableDefender.class)
public interface Defender {

    /** Workspace that takes its findings; needed when it is on. */
    Optional<ResourceReference> logAnalyticsWorkspaceResourceReference();

    /** Whether it watches the nodes. */
    Optional<Toggle> securityMonitoring();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDefender.Builder {
        Builder() {}
    }
}
