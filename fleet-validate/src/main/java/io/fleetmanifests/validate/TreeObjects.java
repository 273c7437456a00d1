package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.tree.ManifestTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The objects of a tree by what they are called: for looking up what an object was before. */
final class TreeObjects {

    private record Identity(GroupVersionKind kind, String namespace, String name) {}

    private final Map<Identity, JsonNode> objects = new HashMap<>();

    private TreeObjects() {}

    /** No objects: everything is new. */
    static TreeObjects none() {
        return new TreeObjects();
    }

    static TreeObjects of(ManifestTree tree) {
        TreeObjects found = new TreeObjects();
        DocumentRoles roles = DocumentRoles.of(tree);
        tree.files().stream()
                .filter(roles::holdsObjects)
                .flatMap(file -> file.manifests().stream().map(manifest -> ObjectDocument.of(file, manifest)))
                .flatMap(document -> document.objects().stream())
                .forEach(object -> identity(object).ifPresent(id -> found.objects.putIfAbsent(id, object.content())));
        return found;
    }

    /** The object of the same version, kind, namespace and name. */
    Optional<JsonNode> like(ObjectDocument document) {
        return objects.isEmpty() ? Optional.empty() : identity(document).map(objects::get);
    }

    private static Optional<Identity> identity(ObjectDocument document) {
        return document.kind()
                .flatMap(kind -> document.metadata("name")
                        .map(name -> new Identity(
                                kind, document.metadata("namespace").orElse(""), name)));
    }
}
