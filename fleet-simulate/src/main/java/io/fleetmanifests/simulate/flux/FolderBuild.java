package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kustomization file of a folder as kustomize-controller takes it: the folder's own, read leniently, or one that it makes
 * of all that stands below the folder.
 *
 * @param file the content; empty when it cannot be had, and the findings say why
 */
record FolderBuild(Optional<ObjectNode> file, List<Finding> findings) {

    static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    /** What kustomize 5.8 reads of a kustomization file. */
    private static final Set<String> FIELDS = Set.of(
            "apiVersion",
            "kind",
            "metadata",
            "openapi",
            "namePrefix",
            "nameSuffix",
            "namespace",
            "commonLabels",
            "labels",
            "commonAnnotations",
            "patchesStrategicMerge",
            "patchesJson6902",
            "patches",
            "images",
            "imageTags",
            "replacements",
            "replicas",
            "vars",
            "sortOptions",
            "resources",
            "components",
            "crds",
            "bases",
            "configMapGenerator",
            "secretGenerator",
            "helmGlobals",
            "helmCharts",
            "helmChartInflationGenerator",
            "generatorOptions",
            "configurations",
            "generators",
            "transformers",
            "validators",
            "buildMetadata");

    FolderBuild {
        findings = List.copyOf(findings);
    }

    /** The file of a folder; the top of the tree is the empty text. */
    static FolderBuild of(ManifestTree tree, String folder) {
        List<ManifestFile> present = new ArrayList<>();
        for (String name : NAMES) {
            tree.file(join(folder, name)).ifPresent(present::add);
        }
        if (present.size() > 1) {
            return refused(FindingPlaces.of(
                    FluxRules.KUSTOMIZATION_FILE,
                    SourceLocation.of(present.get(1).path().toString()),
                    "stands beside " + Values.quote(present.get(0).path().fileName())
                            + ", and kustomize takes one file a folder",
                    "keep one of them"));
        }
        return present.isEmpty() ? new GeneratedBuild(tree, folder).make() : read(present.get(0));
    }

    /** Whether nobody can tell one from the other. */
    boolean isSame(FolderBuild other) {
        return findings.equals(other.findings)
                && file.isPresent() == other.file.isPresent()
                && (file.isEmpty() || SameJson.same(file.get(), other.file.get()));
    }

    static TreePath join(String folder, String name) {
        return TreePath.of(folder.isEmpty() ? name : folder + "/" + name);
    }

    private static FolderBuild refused(Finding why) {
        return new FolderBuild(Optional.empty(), List.of(why));
    }

    private static FolderBuild read(ManifestFile file) {
        YamlDocuments documents = documents(file);
        List<Finding> errors = documents.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && isFatal(finding))
                .toList();
        if (!errors.isEmpty()) {
            return new FolderBuild(Optional.empty(), errors);
        }
        List<Manifest> manifests = documents.manifests();
        if (manifests.size() > 1
                || manifests.stream().anyMatch(m -> !m.content().isObject())) {
            return refused(FindingPlaces.of(
                    FluxRules.KUSTOMIZATION_FILE,
                    SourceLocation.of(file.path().toString()),
                    "must be one document with the fields of a Kustomization, has " + manifests.size() + " documents",
                    "keep one of them"));
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        List<Finding> findings = new ArrayList<>();
        manifests.forEach(manifest -> copyKnown(file, manifest, content, findings));
        if (content.path("resources").isEmpty()) {
            // Without anything to build kustomize would refuse the file; Flux makes it valid.
            content.putArray("buildMetadata").add("originAnnotations");
        }
        return new FolderBuild(Optional.of(content), findings);
    }

    /** A key that is set twice is no fault for Flux: the later one counts. */
    private static boolean isFatal(Finding finding) {
        return !finding.rule().equals("yaml-duplicate-key");
    }

    private static void copyKnown(ManifestFile file, Manifest manifest, ObjectNode content, List<Finding> findings) {
        for (var field : manifest.content().properties()) {
            if (FIELDS.contains(field.getKey())) {
                content.set(field.getKey(), field.getValue().deepCopy());
            } else {
                findings.add(FindingPlaces.of(
                        FluxRules.KUSTOMIZATION_FIELD,
                        manifest.locateKey(FieldPath.of(field.getKey()).toPointer())
                                .orElseGet(() -> SourceLocation.of(file.path().toString())),
                        "the field " + Values.quote(field.getKey()) + " is dropped by Flux",
                        "delete it, or write the field that you mean"));
            }
        }
    }

    /** The documents of a file, whether the reader of the tree took it for YAML or not. */
    static YamlDocuments documents(ManifestFile file) {
        return file.manifests().isEmpty() && file.findings().isEmpty()
                ? YamlReader.readDocuments(file.path().toString(), file.toText().getBytes(StandardCharsets.UTF_8))
                : new YamlDocuments(file.manifests(), file.findings());
    }

    /** Whether a document is a Kubernetes object, or a list of them. */
    static boolean isObject(JsonNode document) {
        String kind = document.path("kind").asText();
        return !kind.isEmpty()
                && (kind.endsWith("List")
                        || !document.path("metadata").path("name").asText().isEmpty());
    }
}
