package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** The cluster that runs Flux and Cluster API, and that creates the workers. It is there before the fleet is. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagementCluster.class)
@JsonDeserialize(as = ImmutableManagementCluster.class)
public interface ManagementCluster {

    /** The namespace of all worker clusters' objects. Default {@code capi-worker-clusters}. */
    @Value.Default
    default String workerNamespace() {
        return "capi-worker-clusters";
    }

    /** The namespace of Flux and of the fleet's GitRepository, on the management cluster as on the workers. Default {@code flux-system}. */
    @Value.Default
    default String fluxNamespace() {
        return "flux-system";
    }

    /** The name of the fleet's GitRepository object, on the management cluster as on the workers. Default {@code flux-system}. */
    @Value.Default
    default String sourceName() {
        return "flux-system";
    }

    /** As whom Cluster API talks to the clouds; at most one of each type. SEED_2021 has none: it takes the provider's own. */
    List<CloudIdentity> identities();

    /** Refuses names that Kubernetes refuses. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("management-namespace", "workerNamespace", workerNamespace(), 63, problems);
        ResourceNames.requireDnsLabel("management-namespace", "fluxNamespace", fluxNamespace(), 63, problems);
        ResourceNames.requireDnsSubdomain("management-source", "sourceName", sourceName(), 253, problems);
        problems.throwIfAny("ManagementCluster");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagementCluster.Builder {
        Builder() {}
    }
}
