package io.fleetmanifests.validate.reference;

import io.fleetmanifests.validate.admission.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Objects by what they are called. In the state of a fleet each has its cluster. As files have them, nobody knows yet which cluster
 * they go to, and a kustomization may still set their namespace or change their name: there a reference is compared with what an
 * object may become, and nothing is missing in what is no repository by itself. Never changes.
 */
public final class ObjectIndex {

    private record Name(String group, String kind, String name) {}

    private record Kind(String group, String kind) {}

    private final List<IndexedObject> all;
    private final Map<Kind, ObjectsOfKind> byKind = new HashMap<>();
    private final Map<IndexQuestion<?>, Object> answers = new ConcurrentHashMap<>();
    private final Set<Name> generated;
    private final Set<Source> own;
    private final Files files;
    private final boolean expanded;
    private final boolean whole;

    private ObjectIndex(Builder builder) {
        this.all = List.copyOf(builder.objects);
        this.files = builder.files;
        this.expanded = builder.expanded;
        all.forEach(this::add);
        this.own = builder.own;
        this.generated = expanded ? Set.of() : generated(files);
        if (!expanded) {
            own.addAll(OwnSources.of(this));
        }
        this.whole = expanded || (!own.isEmpty() && OwnSources.keepsNames(this));
    }

    private void add(IndexedObject object) {
        byKind.computeIfAbsent(new Kind(object.group(), object.kind()), key -> new ObjectsOfKind())
                .add(object);
    }

    private ObjectsOfKind of(String group, String kind) {
        return byKind.getOrDefault(new Kind(group, kind), ObjectsOfKind.NONE);
    }

    private static Set<Name> generated(Files files) {
        Set<Name> names = new HashSet<>();
        for (IndexedObject kustomization : files.kustomizations().values()) {
            Map.of("configMapGenerator", "ConfigMap", "secretGenerator", "Secret")
                    .forEach((key, kind) -> kustomization
                            .at(key)
                            .items()
                            .forEach(generator -> names.add(
                                    new Name("", kind, generator.at("name").textOrEmpty()))));
        }
        return names;
    }

    /** Starts an index of objects as files have them. */
    public static Builder ofFiles(Files files) {
        return new Builder(files, false);
    }

    /** Starts an index of objects that are on clusters. */
    public static Builder ofClusters() {
        return new Builder(Files.none(), true);
    }

    /** All objects, in the order in which they were added. */
    public List<IndexedObject> all() {
        return all;
    }

    /** The objects of a kind, in any version. */
    public List<IndexedObject> all(String group, String kind) {
        return of(group, kind).all();
    }

    /** The objects of a kind and a name, wherever they are. */
    public List<IndexedObject> named(String group, String kind, String name) {
        return of(group, kind).named(name);
    }

    /** The files; none when the objects are on clusters. */
    public Files files() {
        return files;
    }

    /** Whether it is known which object is on which cluster. */
    public boolean isExpanded() {
        return expanded;
    }

    /** Whether what is not here is elsewhere for certain: in a whole repository, or on no cluster. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether a source is the repository itself; it is there, whoever declares it. */
    public boolean isOwn(Source source) {
        return own.contains(source);
    }

    /** Whether two objects are on one cluster for certain; as files have them, those of one folder are. */
    public boolean isTogether(IndexedObject first, IndexedObject second) {
        return first.place().equals(second.place());
    }

    /** The answer to a question, found when the first rule asks. */
    @SuppressWarnings("unchecked") // the question itself has put it there
    public <T> T answer(IndexQuestion<T> question) {
        Object known = answers.get(question);
        if (known == null) {
            T found = question.answer(this);
            Object earlier = answers.putIfAbsent(question, found);
            known = earlier == null ? found : earlier;
        }
        return (T) known;
    }

    /** The objects that a reference may mean. */
    public List<IndexedObject> find(IndexedObject from, String group, String kind, String namespace, String name) {
        return named(group, kind, name).stream()
                .filter(object -> mayBeIn(object, namespace) && mayReach(from, object))
                .toList();
    }

    private boolean mayReach(IndexedObject from, IndexedObject object) {
        return !expanded || isTogether(from, object);
    }

    private boolean mayBeIn(IndexedObject object, String namespace) {
        return object.namespace().equals(namespace)
                || (!expanded && (namespace.isEmpty() || object.namespace().isEmpty() || hasVariable(namespace)));
    }

    /** Whether a reference leads to nothing that is here, although it would have to be. */
    public boolean lacks(IndexedObject from, String group, String kind, String namespace, String name) {
        return whole
                && !name.isEmpty()
                && !hasVariable(name)
                && !of(group, kind).hasVariableName()
                && !generated.contains(new Name(group, kind, name))
                && find(from, group, kind, namespace, name).isEmpty();
    }

    /** Whether Flux puts something into a text before anybody reads it. */
    public static boolean hasVariable(String text) {
        return text.contains("${");
    }

    /** The namespace in a reference, or else that of the object that refers. */
    public static String namespace(IndexedObject from, Field reference) {
        return reference.at("namespace").text().filter(text -> !text.isEmpty()).orElse(from.namespace());
    }

    /** Collects objects; for one thread, and for one index. */
    public static final class Builder {

        private final List<IndexedObject> objects = new ArrayList<>();
        private final Set<Source> own = new HashSet<>();
        private final Files files;
        private final boolean expanded;

        private Builder(Files files, boolean expanded) {
            this.files = files;
            this.expanded = expanded;
        }

        /** Adds an object. */
        public Builder add(IndexedObject object) {
            objects.add(object);
            return this;
        }

        /** Tells that a source is the repository itself. */
        public Builder own(Source source) {
            own.add(source);
            return this;
        }

        /** The index. */
        public ObjectIndex build() {
            return new ObjectIndex(this);
        }
    }
}
