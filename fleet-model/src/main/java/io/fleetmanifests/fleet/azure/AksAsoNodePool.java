package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.fleet.NodeCounters;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.azure.aso.AgentPoolMode;
import io.fleetmanifests.kind.azure.aso.AgentPoolSettings;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A node pool of an {@link AksAsoCluster}: the ManagedClustersAgentPool under upstream's names, and the MachinePool above it.
 * Number and version of the nodes are the MachinePool's, {@link #replicas()} and {@link #version()}; CAPZ copies them.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksAsoNodePool.class)
@JsonDeserialize(as = ImmutableAksAsoNodePool.class)
public interface AksAsoNodePool extends NodePool, AgentPoolSettings {

    /**
     * The agent pool's name in Azure: lower-case letters and digits, a letter first, at most 12 characters, 6 for Windows. Unique
     * in the cluster; a pool that is renamed is deleted and created anew.
     */
    @Override
    String name();

    /** System pools run what the cluster itself needs, and are Linux; each cluster has at least one. */
    AgentPoolMode mode();

    /** The size of the virtual machines, such as {@code Standard_D4s_v5}. Immutable. */
    String vmSize();

    /** How many nodes; the start value with {@link #enableAutoScaling()}. Default 1, by the MachinePool webhook. */
    @Override
    Optional<Integer> replicas();

    /** The Kubernetes version of the nodes, not above the cluster's. Default: the cluster's. */
    @Override
    Optional<String> version();

    /**
     * Annotations of the MachinePool object. With {@link #enableAutoScaling()} it has
     * {@code cluster.x-k8s.io/replicas-managed-by: aks} besides, so that nothing else counts the nodes.
     */
    @Override
    Map<String, String> annotations();

    /** JSON to lay over the ManagedClustersAgentPool object, as the cluster's patches are. */
    Optional<RawJson> agentPoolPatch();

    @Override
    default Optional<String> autoscaler() {
        return AksAsoNodePoolChecks.autoscaler(this).or(() -> NodeCounters.of(annotations()));
    }

    @Override
    default AksAsoNodePool withReplicas(int replicas) {
        return builder().from(this).replicas(replicas).build();
    }

    @Override
    default AksAsoNodePool withVersion(Optional<String> version) {
        return builder().from(this).version(version).build();
    }

    /** A Linux pool for what the cluster itself needs. */
    static Builder system(String name, String vmSize) {
        return builder().name(name).vmSize(vmSize).mode(AgentPoolMode.SYSTEM);
    }

    /** A Linux pool for workloads. */
    static Builder user(String name, String vmSize) {
        return builder().name(name).vmSize(vmSize).mode(AgentPoolMode.USER);
    }

    /** A Windows pool for workloads; its name has at most 6 characters. */
    static Builder windows(String name, String vmSize) {
        return user(name, vmSize).osType(OsType.WINDOWS);
    }

    /** Refuses what Azure Service Operator, CAPZ or AKS refuse in a pool by itself. */
    @Value.Check
    default void check() {
        AksAsoNodePoolChecks.check(this);
    }

    /** Starts an empty value; {@link #system}, {@link #user} and {@link #windows} start with what a pool needs. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAksAsoNodePool.Builder {
        Builder() {}
    }
}
