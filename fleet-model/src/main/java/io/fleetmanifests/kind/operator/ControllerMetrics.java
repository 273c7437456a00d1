package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Metrics endpoint of a provider's controller manager. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControllerMetrics.class)
@JsonDeserialize(as = ImmutableControllerMetrics.class)
public interface ControllerMetrics {

    /**
     * Address for metrics, such as {@code :8443}, passed as {@code --diagnostics-address}; {@code 0} turns them off.
     * Served over TLS to authorised callers unless {@code insecureDiagnostics} is true.
     */
    Optional<String> diagnosticsAddress();

    /**
     * Serves metrics in clear and to anyone, without the pprof and log level endpoints; for scrapers that cannot
     * authenticate. The flag is passed only when true.
     */
    Optional<Boolean> insecureDiagnostics();

    /**
     * Older address for metrics, passed as {@code --metrics-bind-addr}; {@code 0} turns them off. Deprecated:
     * managers without that flag exit, so use {@code diagnosticsAddress}.
     */
    Optional<String> bindAddress();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControllerMetrics.Builder {
        Builder() {}
    }
}
