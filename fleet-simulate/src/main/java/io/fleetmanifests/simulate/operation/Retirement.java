package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.ProvisionedCluster;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What has to be taken off a cluster before it can go. */
final class Retirement {

    /** Annotations of a Cluster that hold it, each with the values that do. */
    private static final Map<String, Optional<String>> HOLDS = Map.of(
            ProvisionedCluster.PROTECT,
            Optional.of("true"),
            // Flux would leave the Cluster, and take all that belongs to it.
            "kustomize.toolkit.fluxcd.io/prune",
            Optional.of("disabled"),
            "helm.sh/resource-policy",
            Optional.of("keep"),
            // Cluster API does not delete what is paused, and the deletion waits for ever.
            "cluster.x-k8s.io/paused",
            Optional.empty());

    private Retirement() {}

    /** The fleet in which nothing holds the cluster; the same fleet when nothing does. */
    static Fleet released(Target target) {
        ProvisionedCluster cluster = target.declared();
        Map<String, String> annotations = new TreeMap<>(cluster.annotations());
        annotations.entrySet().removeIf(each -> holds(each.getKey(), each.getValue()));
        if (annotations.size() < cluster.annotations().size()) {
            cluster = cluster.withAnnotations(annotations);
        }
        if (target.resolved().protect().orElse(false)) {
            cluster = cluster.withProtect(Optional.empty());
            boolean byDefault =
                    cluster.resolve(target.fleet().defaults()).protect().orElse(false);
            cluster = byDefault ? cluster.withProtect(Optional.of(false)) : cluster;
        }
        return cluster.equals(target.declared()) ? target.fleet() : target.with(cluster);
    }

    private static boolean holds(String key, String value) {
        Optional<String> holding = HOLDS.get(key);
        return holding != null && holding.map(value::equalsIgnoreCase).orElse(!value.equals("false"));
    }
}
