package io.fleetmanifests.render.layout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.flux.helm.ChartSourceKind;
import io.fleetmanifests.kind.flux.helm.CrossNamespaceObjectReference;
import io.fleetmanifests.kind.flux.helm.HelmChartTemplate;
import io.fleetmanifests.kind.flux.helm.HelmChartTemplateSpec;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.kind.flux.helm.Install;
import io.fleetmanifests.kind.flux.helm.Upgrade;
import io.fleetmanifests.render.chart.ChartFiles;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.List;

/** A HelmRelease a cluster, and a chart a provider. */
final class HelmLayout implements ClusterLayout {

    @Override
    public <C extends WorkerCluster> List<ManifestFile> files(
            ClusterBlueprint<C> blueprint, C declared, C resolved, RenderContext context) {
        String folder = ChartFiles.folder(blueprint);
        HelmRelease release = release(declared.name(), folder, blueprint.values(declared, resolved, context), context);
        TreePath path = TreePath.of("capi/clusters/" + declared.name() + "/cluster-helm-release.yaml");
        return List.of(ManifestFile.of(path, ProfileVersions.convert(release, context.profile())));
    }

    @Override
    public List<ManifestFile> shared(ClusterBlueprint<?> blueprint, RenderContext context) {
        return ChartFiles.render(blueprint, context);
    }

    private static HelmRelease release(String cluster, String chart, ObjectNode values, RenderContext context) {
        HelmReleaseSpec.Builder spec = HelmReleaseSpec.builder()
                .chart(HelmChartTemplate.builder()
                        .spec(HelmChartTemplateSpec.builder()
                                .chart("./" + chart)
                                .sourceRef(source(context))
                                .build())
                        .build())
                .interval(GoDuration.minutes(10))
                .values(RawJson.of(values));
        if (context.profile() != ApiProfile.SEED_2021) {
            // A cluster takes longer to come up than Helm waits: the release would count as failed. The Helm of 2021
            // did not wait for custom resources.
            spec.install(Install.builder().disableWait(true).build());
            spec.upgrade(Upgrade.builder().disableWait(true).build());
        }
        return HelmRelease.builder()
                .name(cluster + "-helm-release")
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }

    private static CrossNamespaceObjectReference source(RenderContext context) {
        return CrossNamespaceObjectReference.builder()
                .kind(ChartSourceKind.GIT_REPOSITORY)
                .name(context.fleet().management().sourceName())
                .namespace(context.fleet().management().fluxNamespace())
                .build();
    }
}
