package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What Azure Monitor collects. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureMonitorProfile.class)
@JsonDeserialize(as = ImmutableAzureMonitorProfile.class)
public interface AzureMonitorProfile {

    /** Prometheus metrics. */
    Optional<MonitorMetrics> metrics();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureMonitorProfile.Builder {
        Builder() {}
    }
}
