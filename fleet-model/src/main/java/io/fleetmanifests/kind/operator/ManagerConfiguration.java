package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.schema.Format;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Settings of a provider's controller manager. The operator turns them into flags of the container {@code manager}
 * (or the first one), and a manager that does not know a flag exits at its start: check against the provider's
 * release.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagerConfiguration.class)
@JsonDeserialize(as = ImmutableManagerConfiguration.class)
public interface ManagerConfiguration {

    /**
     * Feature gates to switch on or off, passed as {@code --feature-gates} together with those of the provider's
     * manifest; gates not named keep the manifest's value.
     */
    Map<String, Boolean> featureGates();

    /**
     * Log level, passed as {@code --v}; 4 and more is for debugging. At 1 no flag is passed and the manifest's own
     * level stays. At least 0. Default {@code 1}.
     */
    @Min(0)
    @Format("")
    @Default("1")
    Optional<Integer> verbosity();

    /**
     * Objects that a controller works on at once, passed as {@code --max-concurrent-reconciles}. Many managers have a
     * flag for each kind instead: see {@code groupKindConcurrency} of {@code controller}. At least 1.
     */
    @Min(1)
    @Format("")
    Optional<Integer> maxConcurrentReconciles();

    /**
     * Longest time until a watched object is reconciled again without an event, passed as {@code --sync-period} in
     * whole seconds. A short period corrects drift sooner at the price of load on the API server and the cloud's API
     * limits.
     */
    Optional<GoDuration> syncPeriod();

    /**
     * The only namespace that the controllers watch, passed as {@code --namespace}; without it they watch all.
     * Clusters in other namespaces are then nobody's.
     */
    Optional<String> cacheNamespace();

    /** How replicas of the manager agree on the one that works. */
    Optional<LeaderElectionConfiguration> leaderElection();

    /** Where metrics and diagnostics are served. */
    Optional<ControllerMetrics> metrics();

    /** Where the manager answers health probes. */
    Optional<ControllerHealth> health();

    /** Where the manager serves its admission and conversion webhooks. */
    Optional<ControllerWebhook> webhook();

    /** Settings for all controllers in the manager. */
    Optional<ControllerConfiguration> controller();

    /**
     * Time that running work gets when the manager stops: {@code 0s} for none, negative for no limit. Release 0.28 of
     * the operator accepts it but passes it on to no flag.
     */
    Optional<GoDuration> gracefulShutDown();

    /**
     * Address that serves Go's pprof profiles, such as {@code localhost:6060}, passed as {@code --profiler-address};
     * without it the profiler is off.
     */
    Optional<String> profilerAddress();

    /**
     * Further flags, by name with the leading dashes, such as {@code --concurrency}. Naming one that the container
     * already has fails the installation: to replace it, use {@code args} of the container.
     */
    Map<String, String> additionalArgs();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagerConfiguration.Builder {
        Builder() {}
    }
}
