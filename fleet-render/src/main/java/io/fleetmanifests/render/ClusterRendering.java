package io.fleetmanifests.render;

import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.render.layout.ClusterLayout;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.ManifestFile;
import java.util.List;

/**
 * A cluster together with the blueprint of its type.
 *
 * @param declared the cluster as the user wrote it
 * @param resolved the same with its defaults applied
 */
record ClusterRendering<C extends WorkerCluster>(ClusterBlueprint<C> blueprint, C declared, C resolved) {

    static <C extends WorkerCluster> ClusterRendering<C> of(
            ClusterBlueprint<C> blueprint, WorkerCluster declared, WorkerCluster resolved) {
        Class<C> type = blueprint.clusterType();
        return new ClusterRendering<>(blueprint, type.cast(declared), type.cast(resolved));
    }

    List<ManifestFile> files(ClusterLayout layout, RenderContext context) {
        return layout.files(blueprint, declared, resolved, context);
    }
}
