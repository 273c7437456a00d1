package io.fleetmanifests.render.infra;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.HelmComponent;
import io.fleetmanifests.fleet.InfraOverlay;
import io.fleetmanifests.fleet.OverlayComponent;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.kind.kustomize.Patch;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.List;

/** {@code infra/<cluster>}: the components that a cluster has, some of them patched. */
final class OverlayFiles {

    private OverlayFiles() {}

    static List<ManifestFile> render(String cluster, InfraOverlay overlay, boolean sources, RenderContext context) {
        TreePath folder = TreePath.of("infra/" + cluster);
        List<ManifestFile> files = new ArrayList<>();
        List<String> resources = new ArrayList<>();
        if (sources) {
            resources.add("../base/sources");
        }
        for (OverlayComponent use : overlay.components()) {
            resources.add(use.values().isPresent() ? use.name() : "../base/" + use.name());
            use.values()
                    .ifPresent(values -> files.addAll(
                            patched(folder.resolve(use.name()), component(use, context), values, context)));
        }
        files.add(InfraFiles.kustomization(
                folder, KustomizationFile.builder().addAllResources(resources).build()));
        return files;
    }

    private static HelmComponent component(OverlayComponent use, RenderContext context) {
        return context.fleet().infra().stream()
                .filter(component -> component.name().equals(use.name()))
                .map(InfraFiles::helm)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the fleet has checked that " + use.name() + " is there"));
    }

    private static List<ManifestFile> patched(
            TreePath folder, HelmComponent component, RawJson values, RenderContext context) {
        return List.of(
                ManifestFile.of(folder.resolve("release.yaml"), patch(component, values, context)),
                ManifestFile.of(folder.resolve("kustomization.yaml"), kustomization(component, context)));
    }

    /** Only what identifies the release and what is different: kustomize merges it over the shared one. */
    private static Manifest patch(HelmComponent component, RawJson values, RenderContext context) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put(
                "apiVersion",
                context.profile() == ApiProfile.SEED_2021
                        ? "helm.toolkit.fluxcd.io/v2beta1"
                        : "helm.toolkit.fluxcd.io/v2");
        document.put("kind", "HelmRelease");
        document.putObject("metadata").put("name", component.name());
        document.putObject("spec").set("values", values.toNode());
        return Manifest.of(document);
    }

    private static Manifest kustomization(HelmComponent component, RenderContext context) {
        KustomizationFile.Builder content = KustomizationFile.builder()
                .namespace(component.namespace())
                .addResources("../../base/" + component.name());
        if (context.profile() != ApiProfile.SEED_2021) {
            return Manifest.of(
                    content.addPatches(Patch.builder().path("release.yaml").build())
                            .build());
        }
        // The field that kustomize had for this in 2021; the model has only its successor.
        ObjectNode document = (ObjectNode) Manifest.of(content.build()).content();
        document.putArray("patchesStrategicMerge").add("release.yaml");
        return Manifest.of(document);
    }
}
