package io.fleetmanifests.render;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The blueprints on the class path. */
final class Blueprints {

    private final List<ClusterBlueprint<?>> all;

    private Blueprints(List<ClusterBlueprint<?>> all) {
        this.all = all;
    }

    static Blueprints load() {
        List<ClusterBlueprint<?>> found = new ArrayList<>();
        for (ClusterBlueprint<?> blueprint :
                ServiceLoader.load(ClusterBlueprint.class, ClusterBlueprint.class.getClassLoader())) {
            found.add(blueprint);
        }
        found.sort(Comparator.comparing(blueprint -> blueprint.clusterType().getName()));
        return new Blueprints(List.copyOf(found));
    }

    /** Each cluster of the fleet with its blueprint. */
    List<ClusterRendering<?>> of(Fleet fleet) {
        List<ClusterRendering<?>> renderings = new ArrayList<>();
        List<WorkerCluster> resolved = fleet.resolvedClusters();
        for (int i = 0; i < resolved.size(); i++) {
            if (!(resolved.get(i) instanceof StandaloneCluster)) {
                renderings.add(ClusterRendering.of(
                        find(resolved.get(i)), fleet.clusters().get(i), resolved.get(i)));
            }
        }
        return renderings;
    }

    /** The blueprints that the fleet needs, in an order of their own. */
    List<ClusterBlueprint<?>> usedBy(Fleet fleet) {
        return all.stream()
                .filter(blueprint -> fleet.clusters().stream()
                        .anyMatch(cluster -> blueprint.clusterType().isInstance(cluster)))
                .toList();
    }

    /** All of them, in an order of their own. */
    List<ClusterBlueprint<?>> all() {
        return all;
    }

    private ClusterBlueprint<?> find(WorkerCluster cluster) {
        return all.stream()
                .filter(blueprint -> blueprint.clusterType().isInstance(cluster))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no ClusterBlueprint on the class path renders "
                        + cluster.getClass().getName()));
    }
}
