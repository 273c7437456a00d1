package io.fleetmanifests.render.infra;

import io.fleetmanifests.fleet.HelmComponent;
import io.fleetmanifests.kind.flux.helm.ChartReferenceKind;
import io.fleetmanifests.kind.flux.helm.ChartSourceKind;
import io.fleetmanifests.kind.flux.helm.CrossNamespaceObjectReference;
import io.fleetmanifests.kind.flux.helm.CrossNamespaceSourceReference;
import io.fleetmanifests.kind.flux.helm.HelmChartTemplate;
import io.fleetmanifests.kind.flux.helm.HelmChartTemplateSpec;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.kind.flux.helm.Install;
import io.fleetmanifests.kind.flux.helm.InstallRemediation;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.bootstrap.ManagementFiles;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.List;
import java.util.Optional;

/** {@code infra/base/<component>}: a namespace and the release in it. */
final class HelmComponentFiles {

    private HelmComponentFiles() {}

    static List<ManifestFile> render(HelmComponent component, RenderContext context) {
        TreePath folder = InfraFiles.BASE.resolve(component.name());
        return List.of(
                ManifestFile.of(folder.resolve("namespace.yaml"), ManagementFiles.namespace(component.namespace())),
                ManifestFile.of(
                        folder.resolve("release.yaml"),
                        ProfileVersions.convert(release(component, context), context.profile())),
                InfraFiles.kustomization(
                        folder,
                        KustomizationFile.builder()
                                .namespace(component.namespace())
                                .addResources("namespace.yaml", "release.yaml")
                                .build()));
    }

    /** Without a namespace: the kustomization gives it, here and in every overlay. */
    private static HelmRelease release(HelmComponent component, RenderContext context) {
        HelmReleaseSpec.Builder spec = HelmReleaseSpec.builder()
                .releaseName(component.releaseName())
                .interval(component.interval())
                .install(Install.builder()
                        .remediation(InstallRemediation.builder()
                                .retries(component.installRetries())
                                .build())
                        .build())
                .values(component.values());
        if (component.source().isOci()) {
            spec.chartRef(CrossNamespaceSourceReference.builder()
                    .kind(ChartReferenceKind.OCI_REPOSITORY)
                    .name(component.source().name())
                    .namespace(context.fleet().management().fluxNamespace())
                    .build());
        } else {
            spec.chart(chart(component, context));
        }
        return HelmRelease.builder().name(component.name()).spec(spec.build()).build();
    }

    private static Optional<HelmChartTemplate> chart(HelmComponent component, RenderContext context) {
        return Optional.of(HelmChartTemplate.builder()
                .spec(HelmChartTemplateSpec.builder()
                        .chart(component.chart())
                        .version(component.version())
                        .sourceRef(CrossNamespaceObjectReference.builder()
                                .kind(ChartSourceKind.HELM_REPOSITORY)
                                .name(component.source().name())
                                .namespace(context.fleet().management().fluxNamespace())
                                .build())
                        .build())
                .build());
    }
}
