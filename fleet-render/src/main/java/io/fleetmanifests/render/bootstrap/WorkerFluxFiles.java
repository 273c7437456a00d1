package io.fleetmanifests.render.bootstrap;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.FluxComponentsFile;
import io.fleetmanifests.fleet.FluxOperatorInstance;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.flux.kustomize.Kustomization;
import io.fleetmanifests.kind.flux.kustomize.KustomizationSpec;
import io.fleetmanifests.kind.flux.kustomize.SourceKind;
import io.fleetmanifests.kind.flux.kustomize.SourceReference;
import io.fleetmanifests.kind.flux.operator.Distribution;
import io.fleetmanifests.kind.flux.operator.FluxInstance;
import io.fleetmanifests.kind.flux.operator.FluxInstanceSpec;
import io.fleetmanifests.kind.flux.operator.Sync;
import io.fleetmanifests.kind.flux.operator.SyncSourceKind;
import io.fleetmanifests.kind.flux.source.GitRepository;
import io.fleetmanifests.kind.flux.source.GitRepositoryRef;
import io.fleetmanifests.kind.flux.source.GitRepositorySpec;
import io.fleetmanifests.kind.flux.source.LocalObjectReference;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code clusters/base/flux-system}: Flux as every worker gets it. */
public final class WorkerFluxFiles {

    private static final TreePath FOLDER = TreePath.of("clusters/base/flux-system");
    private static final String COMPONENTS = "gotk-components.yaml";

    private WorkerFluxFiles() {}

    /** The folder's files, for the way that the fleet has chosen. */
    public static List<ManifestFile> render(RenderContext context) {
        WorkerFlux flux = context.fleet().effectiveFlux();
        if (flux instanceof FluxOperatorInstance instance) {
            return operator(instance, context);
        }
        ManifestFile kustomization = kustomization(COMPONENTS, "gotk-sync.yaml");
        return flux instanceof FluxComponentsFile file
                ? List.of(components(file), sync(context), kustomization)
                : List.of(sync(context), kustomization);
    }

    /** Read, so that validation sees what the fleet takes as it is; the bytes stay the user's. */
    private static ManifestFile components(FluxComponentsFile file) {
        return YamlReader.read(FOLDER.resolve(COMPONENTS), file.yaml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * With the instance there is no sync file: the API server does not know a GitRepository until the operator has acted, and
     * Flux applies nothing of a folder in which one kind is unknown.
     */
    private static List<ManifestFile> operator(FluxOperatorInstance flux, RenderContext context) {
        if (context.profile() == ApiProfile.SEED_2021) {
            context.refuse(Problem.of(
                    "profile-cannot-carry",
                    "flux",
                    "must not be a FluxOperatorInstance in SEED_2021, which is older than the Flux Operator",
                    "use FluxComponentsExported or FluxComponentsFile"));
        }
        FleetRepository repository = context.fleet().repository();
        FluxInstance instance = FluxInstance.builder()
                .name("flux")
                .namespace(context.fleet().management().fluxNamespace())
                .spec(FluxInstanceSpec.builder()
                        .distribution(Distribution.builder()
                                .version(flux.version())
                                .registry(flux.registry())
                                .build())
                        .sync(Sync.builder()
                                .name(Optional.of(context.fleet().management().sourceName())
                                        .filter(name -> !name.equals(
                                                context.fleet().management().fluxNamespace())))
                                .kind(SyncSourceKind.GIT_REPOSITORY)
                                .url(repository.url())
                                .ref("refs/heads/" + repository.branch())
                                .path("clusters/base")
                                .pullSecret(repository.secretName())
                                .build())
                        .build())
                .build();
        return List.of(
                ManifestFile.of(FOLDER.resolve("flux-instance.yaml"), instance), kustomization("flux-instance.yaml"));
    }

    private static ManifestFile kustomization(String... resources) {
        return ManifestFile.of(
                FOLDER.resolve("kustomization.yaml"),
                Manifest.of(KustomizationFile.builder().addResources(resources).build()));
    }

    private static ManifestFile sync(RenderContext context) {
        FleetRepository repository = context.fleet().repository();
        String name = context.fleet().management().sourceName();
        String namespace = context.fleet().management().fluxNamespace();
        GitRepository source = GitRepository.builder()
                .name(name)
                .namespace(namespace)
                .spec(GitRepositorySpec.builder()
                        .interval(GoDuration.parse("1m0s"))
                        .ref(GitRepositoryRef.builder()
                                .branch(repository.branch())
                                .build())
                        .url(repository.url())
                        .secretRef(repository
                                .secretName()
                                .map(secret -> LocalObjectReference.builder()
                                        .name(secret)
                                        .build()))
                        .build())
                .build();
        Kustomization kustomization = Kustomization.builder()
                .name(name)
                .namespace(namespace)
                .spec(KustomizationSpec.builder()
                        .interval(GoDuration.parse("10m0s"))
                        .sourceRef(SourceReference.builder()
                                .kind(SourceKind.GIT_REPOSITORY)
                                .name(name)
                                .build())
                        .path("./clusters/base")
                        .prune(true)
                        .build())
                .build();
        Manifest second = ProfileVersions.convert(kustomization, context.profile());
        if (context.profile() == ApiProfile.SEED_2021) {
            SeedValidation.add(second);
        }
        return ManifestFile.of(
                FOLDER.resolve("gotk-sync.yaml"), List.of(ProfileVersions.convert(source, context.profile()), second));
    }
}
