package io.fleetmanifests.validate.reference;

import io.fleetmanifests.validate.admission.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Kustomization of Flux that applies a folder of the tree.
 *
 * @param object the Kustomization
 * @param path the folder; empty for the top of the tree
 */
public record FluxKustomization(IndexedObject object, String path) {

    private static final IndexQuestion<List<FluxKustomization>> OF_TREE = new IndexQuestion<>(FluxKustomization::find);

    /** Those whose source is the tree itself and whose folder is there, in the order of their files; none in a state. */
    public static List<FluxKustomization> ofTree(ObjectIndex objects) {
        return objects.answer(OF_TREE);
    }

    private static List<FluxKustomization> find(ObjectIndex objects) {
        List<FluxKustomization> found = new ArrayList<>();
        for (IndexedObject object : objects.all(Source.KUSTOMIZE_GROUP, "Kustomization")) {
            if (objects.isOwn(Source.of(object, object.spec("sourceRef")))) {
                String text = object.spec("path").textOrEmpty();
                Optional<String> path = RelativePath.resolve("", text);
                path.filter(objects.files()::isFolder)
                        .ifPresent(folder -> found.add(new FluxKustomization(object, folder)));
            }
        }
        return List.copyOf(found);
    }

    /** The components that it adds, relative to its folder. */
    public List<String> components() {
        return object.spec("components").items().stream()
                .map(Field::textOrEmpty)
                .toList();
    }
}
