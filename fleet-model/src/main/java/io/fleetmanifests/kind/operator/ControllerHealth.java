package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Health probes of a provider's controller manager. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControllerHealth.class)
@JsonDeserialize(as = ImmutableControllerHealth.class)
public interface ControllerHealth {

    /**
     * Address that answers the probes, such as {@code :9440}, passed as {@code --health-addr}; {@code 0} stops
     * serving them, and then the pods never become ready.
     */
    Optional<String> healthProbeBindAddress();

    /**
     * Path that the kubelet asks for readiness, without the slash; {@code readyz} in most manifests. Only the probe
     * is changed: the manager must serve the path.
     */
    Optional<String> readinessEndpointName();

    /**
     * Path that the kubelet asks for liveness, without the slash; {@code healthz} in most manifests. Only the probe
     * is changed, and a path that the manager does not serve restarts it forever.
     */
    Optional<String> livenessEndpointName();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControllerHealth.Builder {
        Builder() {}
    }
}
