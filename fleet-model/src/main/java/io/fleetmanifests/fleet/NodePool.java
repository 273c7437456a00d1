package io.fleetmanifests.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nodes of a {@link ProvisionedCluster} that are alike: what all providers' pools have in common. Values of it never change. */
public interface NodePool {

    /** The name within the cluster; a pool that is renamed is deleted and created anew. */
    String name();

    /** How many nodes; who counts them otherwise, {@link #autoscaler()} tells. Default 1, by the MachinePool webhook. */
    Optional<Integer> replicas();

    /** The Kubernetes version of the nodes, not above the cluster's. Default: the cluster's. */
    Optional<String> version();

    /** Annotations of the MachinePool object. */
    Map<String, String> annotations();

    /**
     * Who counts the nodes, whatever {@link #replicas()} says: a fragment such as {@code the autoscaler of AKS, 3 to 6}; empty
     * when the fleet does.
     */
    Optional<String> autoscaler();

    /**
     * The same pool with another number of nodes.
     *
     * @throws IllegalArgumentException when the pool cannot have that many, from its own checks
     */
    NodePool withReplicas(int replicas);

    /**
     * The same pool at another version of Kubernetes; at the cluster's, when it is empty.
     *
     * @throws IllegalArgumentException when that is no version
     */
    NodePool withVersion(Optional<String> version);

    /**
     * The pools as pools of one type, for a cluster that has only those.
     *
     * @throws IllegalArgumentException when one is of another type
     */
    static <P extends NodePool> List<P> allOf(Class<P> type, List<? extends NodePool> pools) {
        List<P> found = new ArrayList<>();
        for (NodePool pool : pools) {
            if (!type.isInstance(pool)) {
                throw new IllegalArgumentException(
                        "pool: must be an " + type.getSimpleName() + " in this cluster, got \""
                                + pool.name() + "\" of type "
                                + pool.getClass().getSimpleName().replace("Immutable", "") + "; build it with "
                                + type.getSimpleName() + ".builder()");
            }
            found.add(type.cast(pool));
        }
        return found;
    }
}
