package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kustomization file that kustomize-controller makes for a folder without one: its subfolders that have one, and every
 * other YAML file below it, folder by folder in the order of names.
 */
final class GeneratedBuild {

    private final ManifestTree tree;
    private final String folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> resources = new LinkedHashSet<>();
    /** Whether folders have a kustomization file. */
    private final Map<String, Boolean> built = new HashMap<>();

    GeneratedBuild(ManifestTree tree, String folder) {
        this.tree = tree;
        this.folder = folder;
    }

    FolderBuild make() {
        Collection<ManifestFile> below = folder.isEmpty() ? tree.files() : tree.filesBelow(TreePath.of(folder));
        below.stream()
                .map(file -> new Entry(file, parts(file.path())))
                .sorted(Comparator.comparing(Entry::parts, GeneratedBuild::inOrderOfNames))
                .forEach(this::add);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return new FolderBuild(Optional.empty(), findings);
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        if (resources.isEmpty()) {
            content.put("namespace", "_placeholder");
        } else {
            ArrayNode list = content.putArray("resources");
            resources.forEach(list::add);
        }
        return new FolderBuild(Optional.of(content), findings);
    }

    /** A file, and the parts of its path below the folder. */
    private record Entry(ManifestFile file, List<String> parts) {}

    private void add(Entry entry) {
        ManifestFile file = entry.file();
        List<String> parts = entry.parts();
        for (int depth = 1; depth < parts.size(); depth++) {
            String below = String.join("/", parts.subList(0, depth));
            if (isBuilt(folder.isEmpty() ? below : folder + "/" + below)) {
                resources.add("./" + below);
                return;
            }
        }
        String name = file.path().fileName();
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            resources.add("./" + String.join("/", parts));
            checkObjects(file);
        }
    }

    private boolean isBuilt(String subfolder) {
        return built.computeIfAbsent(subfolder, this::hasFile);
    }

    private boolean hasFile(String subfolder) {
        return FolderBuild.NAMES.stream()
                .anyMatch(name -> tree.file(FolderBuild.join(subfolder, name)).isPresent());
    }

    private void checkObjects(ManifestFile file) {
        YamlDocuments documents = FolderBuild.documents(file);
        for (Finding finding : documents.findings()) {
            if (finding.severity() == Severity.ERROR && finding.kind().isEmpty()) {
                findings.add(notAnObject(
                        finding.location()
                                .orElseGet(() -> SourceLocation.of(file.path().toString())),
                        "cannot be read, and Flux builds every YAML file below " + here() + ": " + finding.message()));
                return;
            }
        }
        for (Manifest manifest : documents.manifests()) {
            if (!FolderBuild.isObject(manifest.content())) {
                SourceLocation location = manifest.locate(JsonPointer.empty())
                        .orElseGet(() -> SourceLocation.of(file.path().toString()));
                findings.add(notAnObject(
                        location, "is no Kubernetes object, and Flux builds every YAML file below " + here()));
            }
        }
    }

    private String here() {
        return folder.isEmpty() ? "the top of the repository" : "\"" + folder + "\"";
    }

    private static Finding notAnObject(SourceLocation location, String message) {
        return FindingPlaces.of(
                FluxRules.NOT_AN_OBJECT,
                location,
                message,
                "write a kustomization.yaml that lists the others, or name the file in a .sourceignore");
    }

    /** The parts of a path below the folder. */
    private List<String> parts(TreePath path) {
        String text = path.toString();
        return List.of(
                text.substring(folder.isEmpty() ? 0 : folder.length() + 1).split("/", -1));
    }

    private static int inOrderOfNames(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
