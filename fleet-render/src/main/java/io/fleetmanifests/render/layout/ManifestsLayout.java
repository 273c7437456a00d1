package io.fleetmanifests.render.layout;

import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.bootstrap.WorkerSync;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.List;

/** The objects themselves: what creates the cluster in one file, what Flux does on it in another. */
final class ManifestsLayout implements ClusterLayout {

    @Override
    public <C extends WorkerCluster> List<ManifestFile> files(
            ClusterBlueprint<C> blueprint, C declared, C resolved, RenderContext context) {
        TreePath folder = TreePath.of("capi/clusters/" + declared.name());
        List<ManifestFile> files = new ArrayList<>();
        files.add(ManifestFile.of(folder.resolve("cluster.yaml"), blueprint.objects(resolved, context)));
        files.add(ManifestFile.of(folder.resolve("sync.yaml"), WorkerSync.render(resolved, context)));
        files.add(ManifestFile.of(
                folder.resolve("kustomization.yaml"),
                Manifest.of(KustomizationFile.builder()
                        .namespace(context.namespace())
                        .addResources("cluster.yaml", "sync.yaml")
                        .build())));
        return files;
    }

    @Override
    public List<ManifestFile> shared(ClusterBlueprint<?> blueprint, RenderContext context) {
        return List.of();
    }
}
