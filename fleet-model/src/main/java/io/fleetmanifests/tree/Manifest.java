package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.DocumentValue;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.Resource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One YAML document: most often a Kubernetes object, but also a kustomization file, a patch, a chart's values. Two are
 * equal when their content is, whatever the order of keys, the Java type of numbers and the place they stand at.
 */
public final class Manifest {

    private final JsonNode content;
    private final @Nullable Positions positions;

    private Manifest(JsonNode content, @Nullable Positions positions) {
        this.content = content;
        this.positions = positions;
    }

    /** A document without places. It keeps {@code content} itself: do not change it afterwards. */
    public static Manifest of(JsonNode content) {
        return new Manifest(content, null);
    }

    /**
     * An object of the model as the document that the API server gets: apiVersion, kind, metadata, spec. Its values stand
     * where it was built, if {@link io.fleetmanifests.kind.CallSites} recorded that.
     */
    public static Manifest of(Resource<?> resource) {
        Positions positions = resource.callSite().map(BuiltPlace::of).orElse(null);
        return new Manifest(ResourceJson.of(resource), positions);
    }

    /** A document of the model that is no API object, such as a kustomization file. */
    public static Manifest of(DocumentValue document) {
        return new Manifest(KindMapper.json().valueToTree(document), null);
    }

    /**
     * A document that was made of what stands at one place, all of whose values are found there. It keeps {@code content}
     * itself: do not change it afterwards.
     */
    public static Manifest madeAt(SourceLocation place, JsonNode content) {
        return new Manifest(content, new OnePlace(place));
    }

    /**
     * What this document became: values are found where this one has them, or the nearest around them. It keeps
     * {@code changed} itself: do not change it afterwards.
     */
    public Manifest become(JsonNode changed) {
        return new Manifest(changed, positions);
    }

    static Manifest read(JsonNode content, Positions positions) {
        return new Manifest(content, positions);
    }

    /** The document's root. Shared, not copied: treat it as read-only and {@code deepCopy()} it to change something. */
    public JsonNode content() {
        return content;
    }

    /** What the document says it is; empty when {@code apiVersion} or {@code kind} is absent or no text. */
    public Optional<GroupVersionKind> gvk() {
        Optional<String> apiVersion = text(content.get("apiVersion"));
        Optional<String> kind = text(content.get("kind"));
        return apiVersion.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(GroupVersionKind.of(apiVersion.get(), kind.get()));
    }

    /** metadata.name. */
    public Optional<String> name() {
        return text(content.path("metadata").get("name"));
    }

    /** metadata.namespace. */
    public Optional<String> namespace() {
        return text(content.path("metadata").get("namespace"));
    }

    /**
     * Where a value stands; the nearest value around it when it is absent, so that a finding about a missing key points at
     * the object that lacks it. Empty for a document that was neither read from a file nor built where somebody recorded it.
     */
    public Optional<SourceLocation> locate(JsonPointer pointer) {
        return positions == null ? Optional.empty() : Optional.of(positions.at(pointer));
    }

    /**
     * Where the key of a value stands; the value itself in a list or at the root, the nearest value around it when it is
     * absent. Empty where {@link #locate} is.
     */
    public Optional<SourceLocation> locateKey(JsonPointer pointer) {
        return positions == null ? Optional.empty() : Optional.of(positions.keyAt(pointer));
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest that && SameContent.equal(content, that.content);
    }

    @Override
    public int hashCode() {
        return SameContent.hash(content);
    }

    /** Kind and name, for messages of tests and debuggers. */
    @Override
    public String toString() {
        return gvk().map(GroupVersionKind::toString).orElse("document")
                + " "
                + namespace().map(namespace -> namespace + "/").orElse("")
                + name().orElse("");
    }
}
