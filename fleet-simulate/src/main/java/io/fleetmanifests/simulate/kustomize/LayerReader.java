package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.file.KustomizationFile;
import io.fleetmanifests.simulate.kustomize.file.Located;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds and reads the kustomization file of a folder. */
final class LayerReader {

    private static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    private static final Map<String, String> DEPRECATED = Map.of(
            "bases", "resources",
            "commonLabels", "labels with includeSelectors",
            "imageTags", "images",
            "patchesJson6902", "patches",
            "patchesStrategicMerge", "patches",
            "vars", "replacements");

    private static final Set<String> UNSUPPORTED =
            Set.of("vars", "crds", "openapi", "generators", "transformers", "validators");

    /** Flux builds without the plugin that inflates charts. */
    private static final Set<String> HELM = Set.of("helmCharts", "helmChartInflationGenerator");

    private final TreeFiles files;
    private final BuildLog log;

    LayerReader(TreeFiles files, BuildLog log) {
        this.files = files;
        this.log = log;
    }

    /** The file of a folder below another kustomization: a field that kustomize does not know ends the build. */
    LayerFile read(String folder) throws BuildFailure {
        ManifestFile file = find(folder)
                .orElseThrow(() -> BuildFailure.because(
                        "the folder \"" + show(folder) + "\" has no kustomization file, such as kustomization.yaml"));
        Manifest manifest = manifest(file);
        LayerFile layer = new LayerFile(
                file.path().fileName(), decode(manifest, file.path().toString()));
        for (Located<String> unknown : layer.content().unknown()) {
            throw BuildFailure.at(
                    unknown.location(), "\"" + unknown.value() + "\" is no field of a kustomization file");
        }
        return layer;
    }

    /** The file of the folder that is built, with content of Flux's making: what kustomize does not know is dropped. */
    LayerFile read(String folder, ObjectNode content) throws BuildFailure {
        Optional<ManifestFile> file = find(folder);
        Optional<Manifest> manifest = file.isEmpty() ? Optional.empty() : Optional.of(manifest(file.get()));
        SourceLocation whole =
                SourceLocation.of(file.map(each -> each.path().toString()).orElse(show(folder)));
        Function<JsonPointer, SourceLocation> places =
                pointer -> manifest.flatMap(each -> each.locateKey(pointer)).orElse(whole);
        KustomizationFile decoded = KustomizationFile.of(content, places);
        for (Located<String> unknown : decoded.unknown()) {
            String message = "Flux drops \"" + unknown.value() + "\", which is no field of a kustomization file";
            log.warn("kustomize-unknown", unknown.location(), message, "remove it");
        }
        report(decoded);
        return new LayerFile(file.map(each -> each.path().fileName()).orElse(NAMES.get(0)), decoded);
    }

    private KustomizationFile decode(Manifest manifest, String path) throws BuildFailure {
        if (!(manifest.content() instanceof ObjectNode content)) {
            throw BuildFailure.at(SourceLocation.of(path), "a kustomization file must be a map");
        }
        KustomizationFile decoded = KustomizationFile.of(
                content, pointer -> manifest.locateKey(pointer).orElse(SourceLocation.of(path)));
        report(decoded);
        return decoded;
    }

    private void report(KustomizationFile file) throws BuildFailure {
        for (Located<String> field : file.present(DEPRECATED.keySet())) {
            String message = field.value() + " is deprecated";
            log.warn("kustomize-deprecated", field.location(), message, "use " + DEPRECATED.get(field.value()));
        }
        for (Located<String> field : file.present(HELM)) {
            throw BuildFailure.at(field.location(), field.value() + " does not work in Flux; use a HelmRelease");
        }
        for (Located<String> field : file.present(UNSUPPORTED)) {
            String message = field.value() + " is not simulated, so what it changes is not known";
            log.skip("kustomize-unsupported", field.location(), message);
        }
    }

    private Optional<ManifestFile> find(String folder) throws BuildFailure {
        List<ManifestFile> found = new ArrayList<>();
        for (String name : NAMES) {
            files.file(TreeFiles.resolve(folder, name)).ifPresent(found::add);
        }
        if (found.size() > 1) {
            throw BuildFailure.at(
                    SourceLocation.of(found.get(1).path().toString()),
                    "the folder \"" + show(folder) + "\" has several kustomization files; keep one");
        }
        return found.stream().findFirst();
    }

    private static Manifest manifest(ManifestFile file) throws BuildFailure {
        String path = file.path().toString();
        boolean looked = !file.manifests().isEmpty() || !file.findings().isEmpty();
        YamlDocuments documents = looked
                ? new YamlDocuments(file.manifests(), file.findings())
                : YamlReader.readDocuments(path, file.toBytes());
        for (Finding finding : documents.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.rule().equals("yaml-duplicate-key")) {
                throw BuildFailure.at(finding.location().orElse(SourceLocation.of(path)), finding.message());
            }
        }
        return documents.manifests().stream()
                .findFirst()
                .orElseGet(() -> Manifest.of(JsonNodeFactory.instance.objectNode()));
    }

    private static String show(String folder) {
        return folder.isEmpty() ? "." : folder;
    }
}
