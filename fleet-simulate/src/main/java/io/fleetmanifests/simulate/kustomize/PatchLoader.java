package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.file.Located;
import io.fleetmanifests.simulate.kustomize.file.PatchEntry;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.NodeDocument;
import io.fleetmanifests.simulate.kustomize.node.NodeReader;
import io.fleetmanifests.simulate.kustomize.patch.JsonPatch;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceReader;
import io.fleetmanifests.simulate.kustomize.transform.JsonPatches;
import io.fleetmanifests.simulate.kustomize.transform.MergePatches;
import io.fleetmanifests.simulate.kustomize.transform.OldMergePatches;
import io.fleetmanifests.simulate.kustomize.transform.Transformation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads patches, from their files or from the kustomization file, and finds out of which kind they are. */
final class PatchLoader {

    /** The text of a patch, and what its locations are relative to. */
    private record Text(String text, String name, Optional<SourceLocation> place) {}

    private final LayerFolder folder;

    PatchLoader(LayerFolder folder) {
        this.folder = folder;
    }

    /** An entry of {@code patches}; empty when its file stands at a URL. */
    Optional<Transformation> patch(Located<PatchEntry> located) throws BuildFailure {
        PatchEntry entry = located.value();
        Optional<Text> text = text(entry, located.location());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonPatch> json = jsonPatch(text.get()).filter(patch -> !patch.isEmpty());
        if (json.isPresent()) {
            if (entry.target().isEmpty()) {
                throw BuildFailure.because("a JSON patch needs a target");
            }
            return Optional.of(new JsonPatches(json.get(), entry.target().get(), true));
        }
        List<Resource> patches = mergePatches(text.get());
        for (Resource patch : patches) {
            if (entry.allowNameChange()) {
                patch.allowNameChange();
            }
            if (entry.allowKindChange()) {
                patch.allowKindChange();
            }
        }
        return Optional.of(new MergePatches(patches, entry.target()));
    }

    /** An entry of {@code patchesJson6902}; empty when its file stands at a URL. */
    Optional<Transformation> jsonPatch(Located<PatchEntry> located) throws BuildFailure {
        PatchEntry entry = located.value();
        if (entry.target().isEmpty() || entry.targetName().isEmpty()) {
            throw BuildFailure.because("a JSON patch needs a target with a name");
        }
        Optional<Text> text = text(entry, located.location());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        JsonPatch patch = jsonPatch(text.get())
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> BuildFailure.because("a JSON patch must be a list of operations"));
        return Optional.of(new JsonPatches(patch, entry.target().get(), false));
    }

    /** {@code patchesStrategicMerge}: an entry is a patch, or else the path of one. */
    Optional<Transformation> mergePatches(List<Located<String>> entries) throws BuildFailure {
        List<Resource> patches = new ArrayList<>();
        boolean skipped = false;
        for (Located<String> entry : entries) {
            Optional<List<Resource>> inline = inline(new Text(entry.value(), "patch", Optional.of(entry.location())));
            if (inline.isPresent()) {
                patches.addAll(inline.get());
            } else {
                Optional<ManifestFile> file = file(entry);
                if (file.isPresent()) {
                    patches.addAll(mergePatches(file.get()));
                }
                skipped = skipped || file.isEmpty();
            }
        }
        if (patches.isEmpty() && !skipped) {
            throw BuildFailure.because("patchesStrategicMerge has no patch");
        }
        return Optional.of(new OldMergePatches(patches));
    }

    private Optional<ManifestFile> file(Located<String> entry) throws BuildFailure {
        try {
            return folder.file(entry.value(), entry.location());
        } catch (BuildFailure e) {
            throw e.orAt(entry.location());
        }
    }

    private List<Resource> mergePatches(ManifestFile file) throws BuildFailure {
        List<Resource> patches = folder.resources(file);
        patches.forEach(this::reportDirectives);
        return patches;
    }

    private Optional<List<Resource>> inline(Text text) {
        try {
            return Optional.of(mergePatches(text));
        } catch (BuildFailure e) {
            return Optional.empty();
        }
    }

    private Optional<Text> text(PatchEntry entry, SourceLocation asked) throws BuildFailure {
        String inline = entry.patch().strip();
        if (inline.isEmpty() == entry.path().isEmpty()) {
            throw BuildFailure.because(
                    inline.isEmpty() ? "patch or path is needed" : "patch and path exclude each other");
        }
        if (!inline.isEmpty()) {
            return Optional.of(new Text(inline, "patch", Optional.of(asked)));
        }
        Optional<ManifestFile> file = folder.file(entry.path(), asked);
        return file.map(found -> new Text(found.toText(), found.path().toString(), Optional.empty()));
    }

    private static Optional<JsonPatch> jsonPatch(Text text) {
        return YamlReader.readDocuments(text.name(), text.text().getBytes(StandardCharsets.UTF_8)).manifests().stream()
                .findFirst()
                .map(Manifest::content)
                .flatMap(JsonPatch::of);
    }

    private List<Resource> mergePatches(Text text) throws BuildFailure {
        try {
            List<NodeDocument> documents =
                    NodeReader.read(text.name(), text.text().getBytes(StandardCharsets.UTF_8));
            List<Resource> patches = ResourceReader.read(documents.stream()
                    .map(document ->
                            new NodeDocument(document.root(), text.place().orElse(document.location())))
                    .toList());
            patches.forEach(this::reportDirectives);
            return patches;
        } catch (BuildFailure e) {
            String message = "this is neither a strategic merge patch (" + e.text() + ") nor a JSON patch";
            throw text.place().isPresent()
                    ? BuildFailure.at(text.place().get(), message)
                    : e.location().map(place -> BuildFailure.at(place, message)).orElse(BuildFailure.because(message));
        }
    }

    private void reportDirectives(Resource patch) {
        directive(patch.content())
                .ifPresent(key -> folder.log()
                        .warn(
                                "kustomize-directive",
                                patch.source(),
                                "kustomize does not know " + key + " and keeps it as a field",
                                "use $patch, or a JSON patch"));
    }

    private static Optional<String> directive(Node node) {
        Optional<String> own = node.keySet().stream()
                .filter(key -> key.startsWith("$") && !key.equals("$patch"))
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        for (String key : node.keySet()) {
            Optional<String> below = node.get(key).flatMap(PatchLoader::directive);
            if (below.isPresent()) {
                return below;
            }
        }
        return node.items().stream()
                .map(PatchLoader::directive)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
