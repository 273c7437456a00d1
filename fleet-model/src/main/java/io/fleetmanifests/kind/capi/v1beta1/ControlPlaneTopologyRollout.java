package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** Time-triggered replacement of the control plane Machines. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControlPlaneTopologyRollout.class)
@JsonDeserialize(as = ImmutableControlPlaneTopologyRollout.class)
public interface ControlPlaneTopologyRollout {

    /**
     * RFC 3339 instant, such as {@code 2026-03-09T09:00:00Z}, after which every older control plane Machine is
     * replaced.
     */
    @Format("date-time")
    Optional<String> after();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControlPlaneTopologyRollout.Builder {
        Builder() {}
    }
}
