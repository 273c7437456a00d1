package io.fleetmanifests.render.bootstrap;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.flux.kustomize.Kustomization;
import io.fleetmanifests.kind.flux.kustomize.KustomizationSpec;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.List;

/** What a cluster with a Flux of its own is given once by hand. */
public final class StandaloneFiles {

    private StandaloneFiles() {}

    /** {@code clusters/<name>/infra.yaml}. */
    public static List<ManifestFile> render(StandaloneCluster cluster, RenderContext context) {
        Kustomization infrastructure = Kustomization.builder()
                .name("infrastructure")
                .namespace(context.fleet().management().fluxNamespace())
                .spec(KustomizationSpec.builder()
                        .interval(GoDuration.parse("10m0s"))
                        .sourceRef(WorkerSync.source(context))
                        .path(cluster.effectiveInfraPath())
                        .prune(true)
                        .build())
                .build();
        Manifest manifest = ProfileVersions.convert(infrastructure, context.profile());
        if (context.profile() == ApiProfile.SEED_2021) {
            SeedValidation.add(manifest);
        }
        return List.of(ManifestFile.of(TreePath.of("clusters/" + cluster.name() + "/infra.yaml"), manifest));
    }
}
