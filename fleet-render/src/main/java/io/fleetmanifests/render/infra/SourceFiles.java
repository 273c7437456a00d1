package io.fleetmanifests.render.infra;

import io.fleetmanifests.fleet.HelmComponent;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.flux.source.HelmRepository;
import io.fleetmanifests.kind.flux.source.HelmRepositorySpec;
import io.fleetmanifests.kind.flux.source.OCIRepository;
import io.fleetmanifests.kind.flux.source.OCIRepositoryRef;
import io.fleetmanifests.kind.flux.source.OCIRepositorySpec;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.bootstrap.ManagementFiles;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@code infra/base/sources}: where the components' charts come from. */
final class SourceFiles {

    private static final TreePath FOLDER = InfraFiles.BASE.resolve("sources");

    private SourceFiles() {}

    /** One file a source; {@code components} are the first users of each. */
    static List<ManifestFile> render(Collection<HelmComponent> components, RenderContext context) {
        List<ManifestFile> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (HelmComponent component : components) {
            String name = component.source().name() + ".yaml";
            names.add(name);
            files.add(ManifestFile.of(
                    FOLDER.resolve(name), ProfileVersions.convert(source(component), context.profile())));
        }
        files.add(InfraFiles.kustomization(
                FOLDER,
                KustomizationFile.builder()
                        .namespace(context.fleet().management().fluxNamespace())
                        .addAllResources(names)
                        .build()));
        return files;
    }

    private static Resource<?> source(HelmComponent component) {
        if (component.source().isOci()) {
            return OCIRepository.builder()
                    .name(component.source().name())
                    .spec(OCIRepositorySpec.builder()
                            .interval(component.source().interval())
                            .url(component.source().url())
                            .ref(OCIRepositoryRef.builder()
                                    .tag(component.version())
                                    .build())
                            .layerSelector(ManagementFiles.CHART_LAYER)
                            .build())
                    .build();
        }
        return HelmRepository.builder()
                .name(component.source().name())
                .spec(HelmRepositorySpec.builder()
                        .interval(component.source().interval())
                        .url(component.source().url())
                        .build())
                .build();
    }
}
