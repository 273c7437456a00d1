package io.fleetmanifests.validate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The objects of a tree by what they are called: for looking up what an object was before, and what else there is. */
final class TreeObjects implements Surroundings {

    private record Identity(GroupVersionKind kind, String namespace, String name) {}

    private record Place(String group, String kind, String namespace) {}

    private record Index(Place place, JsonPointer field) {}

    private final Map<Identity, ObjectDocument> objects = new LinkedHashMap<>();
    private final Map<Place, List<JsonNode>> places = new HashMap<>();
    private final Map<Index, Map<String, List<JsonNode>>> indexes = new ConcurrentHashMap<>();

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
                .forEach(found::add);
        return found;
    }

    private void add(ObjectDocument object) {
        Optional<Identity> identity = identity(object);
        if (identity.isPresent() && objects.putIfAbsent(identity.get(), object) == null) {
            GroupVersionKind kind = identity.get().kind();
            Place place = new Place(kind.group(), kind.kind(), identity.get().namespace());
            places.computeIfAbsent(place, key -> new ArrayList<>()).add(object.content());
        }
    }

    /** The object of the same version, kind, namespace and name. */
    Optional<JsonNode> like(ObjectDocument document) {
        return identity(document).map(objects::get).map(ObjectDocument::content);
    }

    /** The objects that are not among others, in whatever version. */
    List<ObjectDocument> notIn(TreeObjects others) {
        return objects.entrySet().stream()
                .filter(entry -> others.lacks(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean lacks(Identity identity) {
        GroupVersionKind kind = identity.kind();
        return find(kind.group(), kind.kind(), identity.namespace(), identity.name())
                .isEmpty();
    }

    @Override
    public List<JsonNode> all(String group, String kind, String namespace) {
        return places.getOrDefault(new Place(group, kind, namespace), List.of());
    }

    @Override
    public List<JsonNode> with(String group, String kind, String namespace, JsonPointer field, String text) {
        return indexes.computeIfAbsent(new Index(new Place(group, kind, namespace), field), this::index)
                .getOrDefault(text, List.of());
    }

    private Map<String, List<JsonNode>> index(Index index) {
        return places.getOrDefault(index.place(), List.of()).stream()
                .filter(object -> object.at(index.field()).isTextual())
                .collect(
                        Collectors.groupingBy(object -> object.at(index.field()).textValue()));
    }

    private static Optional<Identity> identity(ObjectDocument document) {
        return document.kind()
                .flatMap(kind -> document.metadata("name")
                        .map(name -> new Identity(
                                kind, document.metadata("namespace").orElse(""), name)));
    }
}
