package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The cluster that Flux runs in and the limits it sets to tenants. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterSettings.class)
@JsonDeserialize(as = ImmutableClusterSettings.class)
@ValidationRule(
        value = "!has(self.multitenantWorkloadIdentity) || !self.multitenantWorkloadIdentity ||"
                + " (has(self.objectLevelWorkloadIdentity) && self.objectLevelWorkloadIdentity)",
        message = "multitenantWorkloadIdentity needs objectLevelWorkloadIdentity")
public interface ClusterSettings {

    /** Kind of cluster, which decides on patches the controllers need there. Default {@code kubernetes}. */
    @Default("kubernetes")
    Optional<ClusterType> type();

    /** Concurrency and resource limits of the controllers; those of the Flux release when absent. */
    Optional<ControllerSize> size();

    /** DNS domain of the cluster, in which the controllers find each other. Default {@code cluster.local}. */
    @Default("\"cluster.local\"")
    Optional<String> domain();

    /** Puts network policies around the namespace of Flux. Default {@code true}. */
    @Default("true")
    Optional<Boolean> networkPolicy();

    /**
     * Locks tenants in: no references to other namespaces, no remote bases, and a default service account. Default
     * {@code false}.
     */
    @Default("false")
    Optional<Boolean> multitenant();

    /**
     * Service account that kustomize- and helm-controller impersonate for objects that name none, under
     * {@code multitenant}; {@code default} when absent.
     */
    Optional<String> tenantDefaultServiceAccount();

    /** Lets single objects sign in to the cloud as their own service account. Since Flux 2.6. */
    Optional<Boolean> objectLevelWorkloadIdentity();

    /**
     * Locks tenants in for workload identity as well. Needs {@code objectLevelWorkloadIdentity}. Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> multitenantWorkloadIdentity();

    /**
     * Service account whose workload identity decrypts for objects that name none, under
     * {@code multitenantWorkloadIdentity}; {@code default} when absent.
     */
    Optional<String> tenantDefaultDecryptionServiceAccount();

    /**
     * Service account whose workload identity reaches remote clusters for objects that name none, under
     * {@code multitenantWorkloadIdentity}; {@code default} when absent.
     */
    Optional<String> tenantDefaultKubeConfigServiceAccount();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterSettings.Builder {
        Builder() {}
    }
}
