package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the Cluster API core controller is to build. At least one of {@code controlPlaneRef},
 * {@code infrastructureRef} and {@code topology} is needed (since 1.11), and none of the three can be unset again,
 * although a reference may point to another object later.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterSpec.class)
@JsonDeserialize(as = ImmutableClusterSpec.class)
public interface ClusterSpec {

    /**
     * Stops all Cluster API and provider controllers from touching the cluster and everything that belongs to it,
     * deletion included, until it is false again.
     */
    Optional<Boolean> paused();

    /**
     * Address ranges and names used inside the cluster. Providers copy what they need from here; a managed control
     * plane may take its own settings instead.
     */
    Optional<ClusterNetwork> clusterNetwork();

    /**
     * Where the API server is reached. The infrastructure or control plane provider fills it in; set it only for an
     * endpoint that exists already.
     */
    Optional<ApiEndpoint> controlPlaneEndpoint();

    /**
     * The provider object that runs the control plane, for example an AzureManagedControlPlane or a
     * KubeadmControlPlane, in the same namespace. Cannot be removed once set, but may be pointed elsewhere.
     */
    Optional<ObjectReference> controlPlaneRef();

    /**
     * The provider object that owns the cluster-wide infrastructure, for example an AzureManagedCluster, in the same
     * namespace. Cannot be removed once set, but may be pointed elsewhere.
     */
    Optional<ObjectReference> infrastructureRef();

    /**
     * Lets a ClusterClass generate the control plane, infrastructure and worker objects, and keep them in step.
     * Rejected unless the {@code ClusterTopology} feature gate is on (alpha, off up to 1.14); cannot be added to an
     * existing cluster or removed from one that has it.
     */
    Optional<Topology> topology();

    /**
     * Conditions that the Cluster must meet, beyond the usual ones, to be available; those of the class apply when
     * unset. Counted only in the conditions under {@code status.v1beta2}. At most 32 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"conditionType"})
    @Size(max = 32)
    List<ClusterAvailabilityGate> availabilityGates();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterSpec.Builder {
        Builder() {}
    }
}
