package io.fleetmanifests.render.bootstrap;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.FluxOperatorInstance;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.flux.helm.ChartReferenceKind;
import io.fleetmanifests.kind.flux.helm.CrossNamespaceSourceReference;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.kind.flux.helm.Install;
import io.fleetmanifests.kind.flux.helm.InstallRemediation;
import io.fleetmanifests.kind.flux.helm.Upgrade;
import io.fleetmanifests.kind.flux.helm.UpgradeRemediation;
import io.fleetmanifests.kind.flux.kustomize.DeletionPolicy;
import io.fleetmanifests.kind.flux.kustomize.DependencyReference;
import io.fleetmanifests.kind.flux.kustomize.KubeConfigReference;
import io.fleetmanifests.kind.flux.kustomize.Kustomization;
import io.fleetmanifests.kind.flux.kustomize.KustomizationSpec;
import io.fleetmanifests.kind.flux.kustomize.SecretKeyReference;
import io.fleetmanifests.kind.flux.kustomize.SourceKind;
import io.fleetmanifests.kind.flux.kustomize.SourceReference;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;

/**
 * What the management cluster's Flux does on a worker, through the kubeconfig that Cluster API keeps in Secret
 * {@code <cluster>-kubeconfig}: install Flux, then the infrastructure.
 */
public final class WorkerSync {

    private static final GoDuration INTERVAL = GoDuration.parse("3m0s");

    private WorkerSync() {}

    /** The Flux objects of one worker at the profile's versions. The chart's template sync.yaml gives the same. */
    public static List<Manifest> render(WorkerCluster cluster, RenderContext context) {
        List<Manifest> objects = new ArrayList<>();
        if (context.fleet().effectiveFlux() instanceof FluxOperatorInstance) {
            objects.add(ProfileVersions.convert(operatorRelease(cluster, context), context.profile()));
        }
        objects.add(ProfileVersions.convert(fluxSystem(cluster, context), context.profile()));
        objects.add(ProfileVersions.convert(infrastructure(cluster, context), context.profile()));
        return objects;
    }

    private static Kustomization fluxSystem(WorkerCluster cluster, RenderContext context) {
        KustomizationSpec.Builder spec = remote(cluster, "./clusters/base/flux-system", context);
        if (context.profile() != ApiProfile.SEED_2021) {
            spec.waitForReady(true).timeout(GoDuration.parse("5m0s"));
        }
        return named(cluster.name() + "-flux-system", spec, context);
    }

    private static Kustomization infrastructure(WorkerCluster cluster, RenderContext context) {
        KustomizationSpec.Builder spec = remote(cluster, cluster.effectiveInfraPath(), context);
        if (context.profile() != ApiProfile.SEED_2021) {
            // Its HelmReleases need the CRDs that the other one brings: without this, every new cluster fails at first.
            spec.addDependsOn(DependencyReference.builder()
                    .name(cluster.name() + "-flux-system")
                    .build());
        }
        return named(cluster.name() + "-infrastructure", spec, context);
    }

    private static KustomizationSpec.Builder remote(WorkerCluster cluster, String path, RenderContext context) {
        KustomizationSpec.Builder spec = KustomizationSpec.builder()
                .interval(INTERVAL)
                .sourceRef(source(context))
                .path(path)
                .prune(true)
                .kubeConfig(KubeConfigReference.builder()
                        .secretRef(SecretKeyReference.builder()
                                .name(cluster.name() + "-kubeconfig")
                                .build())
                        .build());
        if (context.profile() != ApiProfile.SEED_2021) {
            // It goes with its cluster: there is nothing to remove from a worker that is being deleted, and a finalizer
            // that
            // tries to would wait for ever once the kubeconfig is gone.
            spec.retryInterval(GoDuration.parse("1m0s")).deletionPolicy(DeletionPolicy.ORPHAN);
        }
        return spec;
    }

    private static Kustomization named(String name, KustomizationSpec.Builder spec, RenderContext context) {
        return Kustomization.builder()
                .name(name)
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }

    static SourceReference source(RenderContext context) {
        return SourceReference.builder()
                .kind(SourceKind.GIT_REPOSITORY)
                .name(context.fleet().management().sourceName())
                .namespace(context.fleet().management().fluxNamespace())
                .build();
    }

    /**
     * FluxInstance is a custom resource: the operator that brings its CRD has to be on the worker before it. The kubeconfig is
     * there before the nodes are, so the installation is tried until it succeeds.
     */
    private static HelmRelease operatorRelease(WorkerCluster cluster, RenderContext context) {
        return HelmRelease.builder()
                .name(cluster.name() + "-flux-operator")
                .namespace(context.namespace())
                .spec(HelmReleaseSpec.builder()
                        .releaseName("flux-operator")
                        .targetNamespace(context.fleet().management().fluxNamespace())
                        // Helm keeps its records on the worker, which does not have this object's own namespace.
                        .storageNamespace(context.fleet().management().fluxNamespace())
                        .chartRef(CrossNamespaceSourceReference.builder()
                                .kind(ChartReferenceKind.OCI_REPOSITORY)
                                .name("flux-operator")
                                .build())
                        .interval(GoDuration.parse("1h0m0s"))
                        .kubeConfig(io.fleetmanifests.kind.flux.helm.KubeConfigReference.builder()
                                .secretRef(io.fleetmanifests.kind.flux.helm.SecretKeyReference.builder()
                                        .name(cluster.name() + "-kubeconfig")
                                        .build())
                                .build())
                        .install(Install.builder()
                                .createNamespace(true)
                                .remediation(
                                        InstallRemediation.builder().retries(-1).build())
                                .build())
                        .upgrade(Upgrade.builder()
                                .remediation(
                                        UpgradeRemediation.builder().retries(3).build())
                                .build())
                        .build())
                .build();
    }
}
