package io.fleetmanifests.validate.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Optional;
import java.util.function.Function;

/** An object together with where it is: on a cluster, or in a folder of files of which nobody knows yet where they go. */
public final class IndexedObject {

    private final String place;
    private final Field root;
    private final GroupVersionKind kind;
    private final String namespace;
    private final String name;
    private final Function<Problem, Finding> finding;
    private final Optional<Origin> origin;

    /**
     * An object of which nobody knows yet who applies it.
     *
     * @param place the cluster's name in a state, empty for the management cluster; in a tree the path of the file's folder
     * @param content the object; kept, not copied
     * @param finding how a problem of the object is told
     */
    public IndexedObject(String place, JsonNode content, Function<Problem, Finding> finding) {
        this(place, content, Optional.empty(), finding);
    }

    /**
     * An object on a cluster.
     *
     * @param place the cluster's name; empty for the management cluster
     * @param placed the object and how it got there; kept, not copied
     * @param finding how a problem of the object is told
     */
    public IndexedObject(String place, PlacedObject placed, Function<Problem, Finding> finding) {
        this(place, placed.content(), Optional.of(placed.origin()), finding);
    }

    private IndexedObject(String place, JsonNode content, Optional<Origin> origin, Function<Problem, Finding> finding) {
        this(
                place,
                GroupVersionKind.of(text(content, "apiVersion"), text(content, "kind")),
                text(content.path("metadata"), "namespace"),
                text(content.path("metadata"), "name"),
                content,
                origin,
                finding);
    }

    /**
     * An object of which somebody has read already what it is called, and nobody knows yet who applies it.
     *
     * @param place the cluster's name in a state, empty for the management cluster; in a tree the path of the file's folder
     * @param kind what its apiVersion and kind say
     * @param namespace metadata.namespace; empty when it has none
     * @param name metadata.name; empty when it has none
     * @param content the object; kept, not copied
     * @param finding how a problem of the object is told
     */
    public IndexedObject(
            String place,
            GroupVersionKind kind,
            String namespace,
            String name,
            JsonNode content,
            Function<Problem, Finding> finding) {
        this(place, kind, namespace, name, content, Optional.empty(), finding);
    }

    private IndexedObject(
            String place,
            GroupVersionKind kind,
            String namespace,
            String name,
            JsonNode content,
            Optional<Origin> origin,
            Function<Problem, Finding> finding) {
        this.place = place;
        this.origin = origin;
        this.root = Field.root(content);
        this.kind = kind;
        this.namespace = namespace;
        this.name = name;
        this.finding = finding;
    }

    private static String text(JsonNode object, String key) {
        JsonNode value = object.path(key);
        return value.isTextual() ? value.textValue() : "";
    }

    /** The cluster's name in a state, empty for the management cluster; in a tree the path of the file's folder. */
    public String place() {
        return place;
    }

    /** How it gets onto its cluster; empty in a tree, where nobody knows. */
    public Optional<Origin> origin() {
        return origin;
    }

    /** The object. */
    public JsonNode content() {
        return root.value();
    }

    /** A field, given by its keys from the outside in. */
    public Field at(String... keys) {
        return root.at(keys);
    }

    /** A field of the spec, likewise. */
    public Field spec(String... keys) {
        return root.at("spec").at(keys);
    }

    /** The API group; empty for the core group. */
    public String group() {
        return kind.group();
    }

    /** The kind; empty when it has none. */
    public String kind() {
        return kind.kind();
    }

    /** metadata.namespace; empty when it has none. */
    public String namespace() {
        return namespace;
    }

    /** metadata.name; empty when it has none. */
    public String name() {
        return name;
    }

    /** Whether it is of a kind, in any version. */
    public boolean isA(String otherGroup, String otherKind) {
        return group().equals(otherGroup) && kind().equals(otherKind);
    }

    /** Whether both are the same object, were they on one cluster. */
    public boolean isLike(IndexedObject other) {
        return isA(other.group(), other.kind()) && namespace().equals(other.namespace()) && name().equals(other.name());
    }

    /** A problem of this object as somebody reads it. */
    public Finding finding(Problem problem) {
        return finding.apply(problem);
    }

    /** As {@code Kind namespace/name}, or {@code Kind name}. */
    @Override
    public String toString() {
        return kind() + " " + (namespace().isEmpty() ? "" : namespace() + "/") + name();
    }
}
