package io.fleetmanifests.fleet;

import java.util.Map;
import java.util.Optional;

/** Who counts the nodes of a pool in place of its {@code replicas}, as messages name them. */
public final class NodeCounters {

    private static final String MANAGED_BY = "cluster.x-k8s.io/replicas-managed-by";
    private static final String LEAST = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size";
    private static final String MOST = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size";

    private NodeCounters() {}

    /** Who does it by the annotations of a MachinePool; empty when nobody does. */
    public static Optional<String> of(Map<String, String> annotations) {
        String manager = annotations.getOrDefault(MANAGED_BY, "false");
        // Cluster API takes every value for true but this one.
        if (!manager.equals("false")) {
            return Optional.of("\"" + manager + "\", as its annotation " + MANAGED_BY + " says");
        }
        Optional<String> least = Optional.ofNullable(annotations.get(LEAST));
        Optional<String> most = Optional.ofNullable(annotations.get(MOST));
        return least.isPresent() && most.isPresent()
                ? Optional.of(between("the autoscaler of Cluster API", least, most))
                : Optional.empty();
    }

    /** Somebody who counts nodes, with those of the bounds that are said. */
    public static String between(String who, Optional<?> least, Optional<?> most) {
        return who
                + least.map(count -> " from " + count).orElse("")
                + most.map(count -> " up to " + count).orElse("");
    }
}
