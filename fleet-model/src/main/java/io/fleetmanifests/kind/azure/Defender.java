package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Microsoft Defender for Containers on an AKS cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDefender.class)
@JsonDeserialize(as = ImmutableDefender.class)
public interface Defender {

    /** Log Analytics workspace, by ARM resource ID, that receives the findings. */
    @Required
    String logAnalyticsWorkspaceResourceID();

    /** Switch of the threat detection. */
    @Required
    DefenderSecurityMonitoring securityMonitoring();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDefender.Builder {
        Builder() {}
    }
}
