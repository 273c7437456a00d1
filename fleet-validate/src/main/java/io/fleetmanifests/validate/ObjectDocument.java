package io.fleetmanifests.validate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object of a document: the document as a whole, or an item of a list that it is. Never changes. */
final class ObjectDocument {

    /** What Flux replaces before it applies an object. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z_][A-Za-z0-9_]*[}:=\\-+?/^,#%@]");

    private final TreePath file;
    private final Manifest manifest;
    private final JsonNode content;
    /** Its index in the list that the document is; negative when the document is no list. */
    private final int item;

    private final Optional<GroupVersionKind> kind;
    private final @Nullable String namespace;
    private final @Nullable String name;
    private final boolean annotated;
    private final boolean encrypted;

    private ObjectDocument(TreePath file, Manifest manifest, JsonNode content, int item, KindNames kinds) {
        this.file = file;
        this.manifest = manifest;
        this.content = content;
        this.item = item;
        this.kind = kinds.of(content);
        JsonNode metadata = content.path("metadata");
        this.namespace = metadata.path("namespace").textValue();
        this.name = metadata.path("name").textValue();
        this.annotated = metadata.has("annotations");
        this.encrypted = DocumentRoles.isEncrypted(content);
    }

    static ObjectDocument of(ManifestFile file, Manifest manifest) {
        return of(file, manifest, new KindNames());
    }

    static ObjectDocument of(ManifestFile file, Manifest manifest, KindNames kinds) {
        return new ObjectDocument(file.path(), manifest, manifest.content(), -1, kinds);
    }

    /** The items of a list of objects, which is applied item by item; this itself when it is none. */
    List<ObjectDocument> objects(KindNames kinds) {
        if (!isList()) {
            return List.of(this);
        }
        List<ObjectDocument> objects = new ArrayList<>();
        for (JsonNode object : content.path("items")) {
            objects.add(new ObjectDocument(file, manifest, object, objects.size(), kinds));
        }
        return objects;
    }

    private boolean isList() {
        return item < 0
                && content.path("items").isArray()
                && content.path("kind").asText().endsWith("List")
                && !content.path("apiVersion").asText().isEmpty();
    }

    /** Where the document's file stands in the tree. */
    TreePath file() {
        return file;
    }

    /** The document. */
    Manifest manifest() {
        return manifest;
    }

    /** The object. */
    JsonNode content() {
        return content;
    }

    /** What it says it is; empty when apiVersion or kind is absent or no text. */
    Optional<GroupVersionKind> kind() {
        return kind;
    }

    /** metadata.namespace; empty when it is absent or no text. */
    Optional<String> namespace() {
        return Optional.ofNullable(namespace);
    }

    /** metadata.name; empty when it is absent or no text. */
    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Whether it has annotations: most objects have none, and need not be looked at again for them. */
    boolean isAnnotated() {
        return annotated;
    }

    /** Whether it was encrypted with SOPS. */
    boolean isEncrypted() {
        return encrypted;
    }

    /** The problem as somebody reads it who has the file before them. */
    Finding finding(Problem problem) {
        JsonPointer pointer =
                JsonPointer.compile(pointerToItem() + problem.path().toPointer().toString());
        boolean substituted = problem.severity() == Severity.ERROR
                && VARIABLE.matcher(content.at(problem.path().toPointer()).asText())
                        .find();
        return Finding.builder()
                .rule(problem.rule().id())
                .severity(substituted ? Severity.WARNING : problem.severity())
                .location(location(pointer, problem.key()))
                .apiVersion(text("apiVersion"))
                .kind(text("kind"))
                .namespace(namespace())
                .name(name())
                .path(pathOf(problem))
                .message(problem.message())
                .hint(substituted ? Optional.of("right if Flux replaces the variable in it") : problem.hint())
                .build();
    }

    /** The object with what became of it. */
    JudgedObject judged(Outcome outcome) {
        return new JudgedObject(
                location(JsonPointer.compile(pointerToItem()), false),
                text("apiVersion"),
                text("kind"),
                namespace(),
                name(),
                outcome);
    }

    private String pointerToItem() {
        return item < 0 ? "" : "/items/" + item;
    }

    /** A document that was built in code stands nowhere, but its file will be written. */
    private SourceLocation location(JsonPointer pointer, boolean key) {
        return (key ? manifest.locateKey(pointer) : manifest.locate(pointer))
                .orElseGet(() -> SourceLocation.of(file.toString()));
    }

    private String pathOf(Problem problem) {
        String path = problem.path().toString();
        if (item < 0) {
            return path;
        }
        return "items[" + item + "]" + (path.isEmpty() || path.startsWith("[") ? path : "." + path);
    }

    /** The text of a key; empty when it is absent or no text. */
    Optional<String> text(String key) {
        return Optional.ofNullable(content.path(key).textValue());
    }
}
