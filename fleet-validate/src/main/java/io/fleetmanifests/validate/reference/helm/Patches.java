package io.fleetmanifests.validate.reference.helm;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.FluxKustomization;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import io.fleetmanifests.validate.reference.kustomize.Reach;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which objects kustomize may change on their way to a cluster, so that they are not what files say. Never changes. */
final class Patches {

    /** What may change anything. */
    private static final List<String> ANYTHING = List.of("transformers", "configurations", "vars", "replacements");

    private final ObjectIndex objects;
    private final Set<IndexedObject> changed = new HashSet<>();

    private Patches(ObjectIndex objects) {
        this.objects = objects;
    }

    static Patches of(ObjectIndex objects) {
        Patches patches = new Patches(objects);
        for (IndexedObject file : objects.files().kustomizations().values()) {
            List<Predicate<IndexedObject>> found = new ArrayList<>();
            patches.collect(file, found, new HashSet<>());
            patches.mark(found, file.place(), List.of());
        }
        for (FluxKustomization each : FluxKustomization.ofTree(objects)) {
            List<Predicate<IndexedObject>> found = new ArrayList<>();
            patches.ofEntries(each.object().spec(), "", found);
            for (String component : each.components()) {
                patches.collectFolder(RelativePath.resolve(each.path(), component), found, new HashSet<>());
            }
            patches.mark(found, each.path(), each.components());
        }
        return patches;
    }

    /** Whether an object may not be what its file says. */
    boolean mayChange(IndexedObject object) {
        return changed.contains(object);
    }

    private void mark(List<Predicate<IndexedObject>> patches, String folder, List<String> components) {
        if (patches.isEmpty()) {
            return;
        }
        for (String path : Reach.of(objects.files(), folder, components).files()) {
            for (IndexedObject object : objects.files().objects(path)) {
                if (patches.stream().anyMatch(patch -> patch.test(object))) {
                    changed.add(object);
                }
            }
        }
    }

    /** The patches of a kustomization file and of its components, which patch what the file has. */
    private void collect(IndexedObject file, List<Predicate<IndexedObject>> found, Set<String> seen) {
        if (!seen.add(file.place())) {
            return;
        }
        ofEntries(file.at(), file.place(), found);
        for (Field component : file.at("components").items()) {
            collectFolder(RelativePath.resolve(file.place(), component.textOrEmpty()), found, seen);
        }
    }

    private void collectFolder(Optional<String> folder, List<Predicate<IndexedObject>> found, Set<String> seen) {
        folder.flatMap(objects.files()::kustomization)
                .ifPresentOrElse(file -> collect(file, found, seen), () -> found.add(object -> true));
    }

    private void ofEntries(Field holder, String folder, List<Predicate<IndexedObject>> found) {
        if (ANYTHING.stream().anyMatch(key -> !holder.at(key).isEmpty())) {
            found.add(object -> true);
        }
        for (Field patch : holder.at("patches").items()) {
            Field target = patch.at("target");
            found.add(
                    target.isPresent()
                            ? ofTarget(target)
                            : ofContent(patch.at("patch"), patch.at("path").textOrEmpty(), folder));
        }
        holder.at("patchesJson6902").items().forEach(patch -> found.add(ofTarget(patch.at("target"))));
        for (Field patch : holder.at("patchesStrategicMerge").items()) {
            found.add(ofContent(patch, patch.textOrEmpty(), folder));
        }
    }

    /** A selector has expressions; what is a plain word means itself. */
    private static Predicate<IndexedObject> ofTarget(Field target) {
        String kind = target.at("kind").textOrEmpty();
        String name = target.at("name").textOrEmpty();
        return object -> may(kind, object.kind()) && may(name, object.name());
    }

    private static boolean may(String selector, String text) {
        boolean plain = selector.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        return selector.isEmpty() || !plain || selector.equals(text);
    }

    /** A patch that names its object; in a file, or in the place of one. */
    private Predicate<IndexedObject> ofContent(Field inline, String path, String folder) {
        Optional<byte[]> file = RelativePath.resolve(folder, path).flatMap(objects.files()::content);
        byte[] bytes = file.orElseGet(() -> inline.value().isTextual()
                ? inline.textOrEmpty().getBytes(StandardCharsets.UTF_8)
                : inline.value().toString().getBytes(StandardCharsets.UTF_8));
        List<Manifest> documents = YamlReader.readDocuments("patch", bytes).manifests();
        if (documents.isEmpty()
                || documents.stream()
                        .anyMatch(document -> !document.content().path("kind").isTextual())) {
            return object -> true;
        }
        return object -> documents.stream().anyMatch(document -> isOf(document.content(), object));
    }

    private static boolean isOf(JsonNode patch, IndexedObject object) {
        return patch.path("kind").asText().equals(object.kind())
                && patch.path("metadata").path("name").asText().equals(object.name());
    }
}
