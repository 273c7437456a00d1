package io.fleetmanifests.render.infra;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.ChartSource;
import io.fleetmanifests.fleet.FolderComponent;
import io.fleetmanifests.fleet.HelmComponent;
import io.fleetmanifests.fleet.InfraComponent;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code infra/base} and the overlays: what runs on the workers. */
public final class InfraFiles {

    static final TreePath BASE = TreePath.of("infra/base");

    private InfraFiles() {}

    /** The shared components and each cluster's overlay. */
    public static List<ManifestFile> render(RenderContext context) {
        List<ManifestFile> files = new ArrayList<>();
        List<String> resources = new ArrayList<>();
        Map<String, HelmComponent> sources = new TreeMap<>();
        for (InfraComponent component : context.fleet().infra()) {
            resources.add(component.name());
            if (component instanceof FolderComponent folder) {
                files.addAll(folder(folder));
            } else {
                HelmComponent helm = helm(component);
                sources.putIfAbsent(helm.source().name(), helm);
                files.addAll(HelmComponentFiles.render(helm, context));
                refuseOciIn2021(helm, context);
            }
        }
        if (!sources.isEmpty()) {
            resources.add(0, "sources");
            files.addAll(SourceFiles.render(sources.values(), context));
        }
        files.add(kustomization(
                BASE, KustomizationFile.builder().addAllResources(resources).build()));
        for (WorkerCluster cluster : context.fleet().clusters()) {
            cluster.infra()
                    .ifPresent(overlay ->
                            files.addAll(OverlayFiles.render(cluster.name(), overlay, !sources.isEmpty(), context)));
        }
        return files;
    }

    static HelmComponent helm(InfraComponent component) {
        return component instanceof NginxIngress nginx ? nginx.asHelmComponent() : (HelmComponent) component;
    }

    /** A file that lists nothing says so: without a word kustomize takes it for a mistake. */
    static ManifestFile kustomization(TreePath folder, KustomizationFile content) {
        Manifest manifest = Manifest.of(content);
        if (content.resources().isEmpty()
                && content.equals(KustomizationFile.builder().build())) {
            ObjectNode empty = manifest.content().deepCopy();
            empty.putArray("resources");
            manifest = Manifest.of(empty);
        }
        return ManifestFile.of(folder.resolve("kustomization.yaml"), manifest);
    }

    private static List<ManifestFile> folder(FolderComponent component) {
        TreePath folder = BASE.resolve(component.name());
        return new TreeMap<>(component.files())
                .entrySet().stream()
                        .map(file -> file(folder.resolve(file.getKey()), file.getValue()))
                        .toList();
    }

    /** YAML is read, so that validation sees what the fleet takes as it is; the bytes stay the user's. */
    private static ManifestFile file(TreePath path, String text) {
        return path.fileName().endsWith(".yaml") || path.fileName().endsWith(".yml")
                ? YamlReader.read(path, text.getBytes(StandardCharsets.UTF_8))
                : ManifestFile.text(path, text);
    }

    private static void refuseOciIn2021(HelmComponent component, RenderContext context) {
        ChartSource source = component.source();
        if (source.isOci() && context.profile() == ApiProfile.SEED_2021) {
            context.refuse(
                    "HelmComponent",
                    component.name(),
                    Problem.of(
                            "profile-cannot-carry",
                            "source.url",
                            "must not be an OCI registry in SEED_2021, whose Flux knows none, got \"" + source.url()
                                    + "\"",
                            "use a Helm repository, or a newer profile"));
        }
    }
}
