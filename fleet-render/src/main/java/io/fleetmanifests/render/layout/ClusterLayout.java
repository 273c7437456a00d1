package io.fleetmanifests.render.layout;

import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.List;

/** How a worker cluster is laid out in the repository. */
public sealed interface ClusterLayout permits HelmLayout, ManifestsLayout {

    /** The layout of that name. */
    static ClusterLayout of(RepositoryLayout layout) {
        return layout == RepositoryLayout.HELM ? new HelmLayout() : new ManifestsLayout();
    }

    /**
     * What stands where the clusters would. Without a folder there Flux fails and prunes nothing, so that the last cluster of a
     * fleet would stay.
     */
    static List<ManifestFile> ofNone(RenderContext context) {
        return List.of(ManifestFile.of(
                TreePath.of("capi/clusters/kustomization.yaml"),
                Manifest.of(KustomizationFile.builder()
                        .namespace(context.namespace())
                        .build())));
    }

    /** The files of one cluster. */
    <C extends WorkerCluster> List<ManifestFile> files(
            ClusterBlueprint<C> blueprint, C declared, C resolved, RenderContext context);

    /** The files that all clusters of a type share. */
    List<ManifestFile> shared(ClusterBlueprint<?> blueprint, RenderContext context);
}
