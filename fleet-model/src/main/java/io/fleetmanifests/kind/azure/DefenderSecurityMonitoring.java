package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Switch of Defender's threat detection. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDefenderSecurityMonitoring.class)
@JsonDeserialize(as = ImmutableDefenderSecurityMonitoring.class)
public interface DefenderSecurityMonitoring {

    /** Whether Defender watches the cluster. */
    @Required
    boolean enabled();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDefenderSecurityMonitoring.Builder {
        Builder() {}
    }
}
