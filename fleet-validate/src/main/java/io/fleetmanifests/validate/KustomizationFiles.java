package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.reference.RelativePath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the kustomization files of a tree read without applying it: patches, inputs of generators, configuration. */
final class KustomizationFiles {

    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");
    private static final List<String> LISTS_WITH_PATHS = List.of("patches", "patchesJson6902", "replacements");
    private static final List<String> LISTS_OF_PATHS =
            List.of("patchesStrategicMerge", "configurations", "transformers", "generators", "validators");
    private static final List<String> GENERATORS = List.of("configMapGenerator", "secretGenerator");

    private final Set<String> data = new HashSet<>();
    private final Set<String> resources = new HashSet<>();

    private KustomizationFiles() {}

    static KustomizationFiles of(ManifestTree tree) {
        KustomizationFiles files = new KustomizationFiles();
        for (ManifestFile file : tree.files()) {
            if (isKustomization(file.path())) {
                for (Manifest manifest : file.manifests()) {
                    files.read(manifest.content(), file.path().parent());
                }
            }
        }
        return files;
    }

    static boolean isKustomization(TreePath path) {
        return NAMES.contains(path.fileName());
    }

    boolean readsAsData(TreePath path) {
        return data.contains(path.toString()) && !resources.contains(path.toString());
    }

    private void read(JsonNode kustomization, Optional<TreePath> folder) {
        for (JsonNode resource : kustomization.path("resources")) {
            resolve(folder, resource.asText()).ifPresent(resources::add);
        }
        for (String key : LISTS_WITH_PATHS) {
            kustomization.path(key).forEach(entry -> add(folder, entry.path("path")));
        }
        for (String key : LISTS_OF_PATHS) {
            kustomization.path(key).forEach(entry -> add(folder, entry));
        }
        for (String key : GENERATORS) {
            for (JsonNode generator : kustomization.path(key)) {
                generator.path("files").forEach(entry -> addGenerated(folder, entry));
                generator.path("envs").forEach(entry -> add(folder, entry));
            }
        }
        for (JsonNode chart : kustomization.path("helmCharts")) {
            add(folder, chart.path("valuesFile"));
            chart.path("additionalValuesFiles").forEach(entry -> add(folder, entry));
        }
        add(folder, kustomization.path("openapi").path("path"));
    }

    /** An input of a generator may have the name that it gets, and an equals sign, before its path. */
    private void addGenerated(Optional<TreePath> folder, JsonNode entry) {
        String text = entry.asText();
        resolve(folder, text.substring(text.indexOf('=') + 1)).ifPresent(data::add);
    }

    private void add(Optional<TreePath> folder, JsonNode path) {
        if (path.isTextual()) {
            resolve(folder, path.textValue()).ifPresent(data::add);
        }
    }

    /** The path of a file in the tree; empty for what is outside of it, and for an inline patch. */
    private static Optional<String> resolve(Optional<TreePath> folder, String relative) {
        if (relative.isEmpty() || relative.indexOf('\n') >= 0 || relative.indexOf(':') >= 0) {
            return Optional.empty();
        }
        return RelativePath.resolve(folder.map(TreePath::toString).orElse(""), relative);
    }
}
