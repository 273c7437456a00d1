package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.KnownSurroundings;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a tree by what they are called: for looking up what an object was before, and what else there is. */
final class TreeObjects {

    private record Identity(GroupVersionKind kind, String namespace, String name) {}

    private final List<ObjectDocument> objects = new ArrayList<>();
    private final KnownSurroundings surroundings;
    /** Made when the first object is looked up: a tree without another one to compare with needs none. */
    private Optional<Map<Identity, ObjectDocument>> byIdentity = Optional.empty();

    private TreeObjects(TreeDocuments documents) {
        KnownSurroundings.Builder known = KnownSurroundings.builder();
        documents.objects().forEach(object -> {
            objects.add(object);
            if (object.kind().isPresent() && object.name().isPresent()) {
                known.add(
                        object.kind().get(),
                        object.namespace().orElse(""),
                        object.name().get(),
                        object.content());
            }
        });
        this.surroundings = known.build();
    }

    /** No objects: everything is new. */
    static TreeObjects none() {
        return of(TreeDocuments.none());
    }

    static TreeObjects of(TreeDocuments documents) {
        return new TreeObjects(documents);
    }

    /** As rules look them up; of several that are called the same the first one counts. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** The object of the same version, kind, namespace and name. */
    Optional<JsonNode> like(ObjectDocument document) {
        return objects.isEmpty()
                ? Optional.empty()
                : identity(document).map(byIdentity()::get).map(ObjectDocument::content);
    }

    /** The object of the same kind, namespace and name, in whatever version: to the server it is the same. */
    Optional<JsonNode> inAnyVersion(ObjectDocument document) {
        return objects.isEmpty() ? Optional.empty() : identity(document).flatMap(this::find);
    }

    /** The objects that are not among others, in whatever version. */
    List<ObjectDocument> notIn(TreeObjects others) {
        return byIdentity().entrySet().stream()
                .filter(entry -> others.lacks(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Identity, ObjectDocument> byIdentity() {
        if (byIdentity.isEmpty()) {
            Map<Identity, ObjectDocument> found = new LinkedHashMap<>();
            objects.forEach(object -> identity(object).ifPresent(identity -> found.putIfAbsent(identity, object)));
            byIdentity = Optional.of(found);
        }
        return byIdentity.get();
    }

    private boolean lacks(Identity identity) {
        return find(identity).isEmpty();
    }

    private Optional<JsonNode> find(Identity identity) {
        GroupVersionKind kind = identity.kind();
        return surroundings.find(kind.group(), kind.kind(), identity.namespace(), identity.name());
    }

    private static Optional<Identity> identity(ObjectDocument document) {
        return document.kind()
                .flatMap(kind -> document.name()
                        .map(name -> new Identity(kind, document.namespace().orElse(""), name)));
    }
}
