package io.fleetmanifests.simulate.kustomize.resource;

import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An object during a build. Like kustomize it keeps its notes (former names, prefixes, whether a hash is due) in annotations
 * of the object: patches see these, and some only apply because of them.
 */
public final class Resource {

    private static final String DOMAIN = "internal.config.kubernetes.io/";
    private static final String FORMER_KINDS = DOMAIN + "previousKinds";
    private static final String FORMER_NAMES = DOMAIN + "previousNames";
    private static final String FORMER_NAMESPACES = DOMAIN + "previousNamespaces";
    private static final String PREFIXES = DOMAIN + "prefixes";
    private static final String SUFFIXES = DOMAIN + "suffixes";
    private static final String BEHAVIOR = DOMAIN + "generatorBehavior";
    private static final String HASH = DOMAIN + "needsHashSuffix";
    private static final String NAME_CHANGE = DOMAIN + "allowNameChange";
    private static final String KIND_CHANGE = DOMAIN + "allowKindChange";
    private static final String ORIGIN = "config.kubernetes.io/origin";
    private static final String ENABLED = "enabled";

    /** The notes, which no result has. */
    private static final Set<String> NOTES = Set.of(
            FORMER_KINDS,
            FORMER_NAMES,
            FORMER_NAMESPACES,
            PREFIXES,
            SUFFIXES,
            BEHAVIOR,
            HASH,
            NAME_CHANGE,
            KIND_CHANGE,
            DOMAIN + "refBy",
            DOMAIN + "path",
            DOMAIN + "index",
            DOMAIN + "seqindent",
            DOMAIN + "id",
            DOMAIN + "annotations-migration-resource-id",
            "config.kubernetes.io/path",
            "config.kubernetes.io/index",
            "config.k8s.io/id",
            DOMAIN + "helm-generated");

    private final Node content;
    private final SourceLocation source;

    /** An object that stands in a file, or comes from an entry there; it keeps {@code content} and changes it. */
    public Resource(Node content, SourceLocation source) {
        this.content = content;
        this.source = source;
    }

    /** The object itself, to be changed. */
    public Node content() {
        return content;
    }

    /** Where it stands. */
    public SourceLocation source() {
        return source;
    }

    /** A copy that shares nothing. */
    public Resource copy() {
        return new Resource(content.copy(), source);
    }

    /** The kind. */
    public String kind() {
        return content.textAt("kind");
    }

    /** metadata.name; empty when it has none. */
    public String name() {
        return content.textAt("metadata", "name");
    }

    /** metadata.namespace; empty when it has none. */
    public String namespace() {
        return content.textAt("metadata", "namespace");
    }

    /** Group, version and kind. */
    public Gvk gvk() {
        return Gvk.of(content.textAt("apiVersion"), kind());
    }

    /** Sets the kind. */
    public void kind(String kind) {
        content.put("kind", Node.open(kind));
    }

    /** Sets group, version and kind. */
    public void gvk(Gvk gvk) {
        kind(gvk.kind());
        content.put("apiVersion", Node.open(gvk.apiVersion()));
    }

    /** Sets metadata.name. */
    public void name(String name) {
        metadata().put("name", Node.open(name));
    }

    /** Sets metadata.namespace; takes it away when it is empty. */
    public void namespace(String namespace) {
        if (namespace.isEmpty()) {
            content.get("metadata").ifPresent(metadata -> metadata.remove("namespace"));
        } else {
            metadata().put("namespace", Node.open(namespace));
        }
    }

    private Node metadata() {
        return content.getOrPut("metadata", Node.map());
    }

    /** What it is called now. */
    public ResourceId id() {
        return new ResourceId(gvk(), name(), namespace());
    }

    /** What it was called at first. */
    public ResourceId originalId() {
        List<ResourceId> former = formerIds();
        return former.isEmpty() ? id() : former.get(0);
    }

    /** What it was called before, oldest first. */
    public List<ResourceId> formerIds() {
        List<String> names = notes(FORMER_NAMES);
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> namespaces = notes(FORMER_NAMESPACES);
        List<String> kinds = notes(FORMER_KINDS);
        Gvk gvk = gvk();
        List<ResourceId> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), Math.min(namespaces.size(), kinds.size())); i++) {
            Gvk former = new Gvk(gvk.group(), gvk.version(), kinds.get(i));
            ids.add(new ResourceId(former, names.get(i), namespaces.get(i)));
        }
        return ids;
    }

    /** What it is called and was called before. */
    public List<ResourceId> allIds() {
        List<ResourceId> ids = new ArrayList<>(formerIds());
        ids.add(id());
        return ids;
    }

    /** Remembers what it is called now. */
    public void rememberId() {
        ResourceId id = id();
        addNote(FORMER_NAMES, id.name());
        addNote(FORMER_NAMESPACES, id.effectiveNamespace());
        addNote(FORMER_KINDS, id.gvk().kind());
    }

    /** The prefixes that its name got, innermost first. */
    public List<String> prefixes() {
        return notes(PREFIXES);
    }

    /** The suffixes that its name got, innermost first. */
    public List<String> suffixes() {
        return notes(SUFFIXES);
    }

    /** Remembers a prefix of its name. */
    public void addPrefix(String prefix) {
        addNote(PREFIXES, prefix);
    }

    /** Remembers a suffix of its name. */
    public void addSuffix(String suffix) {
        addNote(SUFFIXES, suffix);
    }

    /** Whether a patch may change the name of what it patches. */
    public boolean mayChangeName() {
        return ENABLED.equals(annotations().get(NAME_CHANGE));
    }

    /** Whether a patch may change the kind of what it patches. */
    public boolean mayChangeKind() {
        return ENABLED.equals(annotations().get(KIND_CHANGE));
    }

    /** Lets a patch change the name of what it patches. */
    public void allowNameChange() {
        annotate(NAME_CHANGE, ENABLED);
    }

    /** Lets a patch change the kind of what it patches. */
    public void allowKindChange() {
        annotate(KIND_CHANGE, ENABLED);
    }

    /** Whether a hash of the content is due at the end of the name. */
    public boolean needsHash() {
        return ENABLED.equals(annotations().get(HASH));
    }

    /** Asks for a hash of the content at the end of the name. */
    public void requireHash() {
        annotate(HASH, ENABLED);
    }

    /** {@code merge}, {@code replace}, or anything else for a new object. */
    public String behavior() {
        return annotations().getOrDefault(BEHAVIOR, "");
    }

    /** Sets what {@link #behavior} returns. */
    public void behavior(String behavior) {
        annotate(BEHAVIOR, behavior);
    }

    /** Where it comes from, in the words of kustomize's annotation. */
    public Optional<String> origin() {
        return Optional.ofNullable(annotations().get(ORIGIN));
    }

    /** Says where it comes from. */
    public void origin(String origin) {
        annotate(ORIGIN, origin);
    }

    /** The labels as text; a copy. */
    public Map<String, String> labels() {
        return texts("labels");
    }

    /** The annotations as text; a copy. */
    public Map<String, String> annotations() {
        return texts("annotations");
    }

    private Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        content.at("metadata", field)
                .ifPresent(map -> map.keySet()
                        .forEach(key ->
                                texts.put(key, map.get(key).map(Node::text).orElse(""))));
        return texts;
    }

    /** Replaces the labels; without any the field goes. */
    public void labels(Map<String, String> labels) {
        texts("labels", labels);
    }

    /** Replaces the annotations; without any the field goes. */
    public void annotations(Map<String, String> annotations) {
        texts("annotations", annotations);
    }

    private void texts(String field, Map<String, String> texts) {
        Node metadata = metadata();
        metadata.remove(field);
        if (!texts.isEmpty()) {
            Node map = Node.map();
            new TreeMap<>(texts).forEach((key, value) -> map.put(key, Node.text(value)));
            metadata.put(field, map);
        }
    }

    /** Sets one annotation; all of them are text afterwards. */
    public void annotate(String key, String value) {
        Map<String, String> annotations = annotations();
        annotations.put(key, value);
        annotations(annotations);
    }

    /** The notes that a JSON patch must not lose. */
    public Map<String, String> internalAnnotations() {
        Map<String, String> internal = annotations();
        internal.keySet()
                .removeIf(key -> !key.startsWith(DOMAIN)
                        && !key.equals("config.kubernetes.io/path")
                        && !key.equals("config.kubernetes.io/index")
                        && !key.equals("config.k8s.io/id"));
        return internal;
    }

    /**
     * Takes labels, annotations, name and namespace of another, where this has none of its own; the notes of this are those
     * of the other, except whether a hash is due.
     */
    public void mergeMetadata(Resource other) {
        Map<String, String> labels = other.labels();
        labels.putAll(labels());
        labels(labels);
        Map<String, String> own = annotations();
        Map<String, String> theirs = other.annotations();
        Map<String, String> merged = new LinkedHashMap<>(theirs);
        merged.putAll(own);
        for (String note : NOTES) {
            merged.remove(note);
            if (theirs.containsKey(note)) {
                merged.put(note, theirs.get(note));
            }
        }
        if (!own.containsKey(HASH)) {
            merged.remove(HASH);
        }
        annotations(merged);
        String name = other.name();
        String namespace = other.namespace();
        name(name);
        namespace(namespace);
    }

    /** Takes the notes away; what stays of the annotations is text. */
    public void removeNotes() {
        Map<String, String> annotations = annotations();
        annotations.keySet().removeAll(NOTES);
        annotations(annotations);
    }

    private List<String> notes(String key) {
        String value =
                content.at("metadata", "annotations", key).map(Node::text).orElse("");
        return value.isEmpty() && content.at("metadata", "annotations", key).isEmpty()
                ? List.of()
                : List.of(value.split(",", -1));
    }

    private void addNote(String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        List<String> values = new ArrayList<>(notes(key));
        values.add(value);
        Node metadata = metadata();
        if (metadata.get("annotations")
                .filter(each -> !each.isMap() || each.isEmpty())
                .isPresent()) {
            metadata.remove("annotations");
        }
        metadata.getOrPut("annotations", Node.map()).put(key, Node.text(String.join(",", values)));
    }

    /** Kind and name. */
    @Override
    public String toString() {
        return id().toString();
    }
}
