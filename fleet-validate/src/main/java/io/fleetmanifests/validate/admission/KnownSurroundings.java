package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Objects that are all known. A kind is sorted when the first rule asks for it, and a question is answered when the first rule asks
 * it: no rule walks over all objects for each of them, and nobody pays for kinds that no rule asks for. Never changes.
 */
public final class KnownSurroundings implements Surroundings {

    private record Kind(String group, String kind) {}

    private record Entry(String version, String namespace, String name, JsonNode object) {}

    private final Map<Kind, List<Entry>> entries;
    private final Map<Kind, Map<String, Namespace>> sorted = new ConcurrentHashMap<>();
    private final NamespaceAnswers answers = new NamespaceAnswers();

    private KnownSurroundings(Map<Kind, List<Entry>> entries) {
        this.entries = entries;
    }

    /** Starts without any. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public List<JsonNode> all(String group, String kind, String namespace) {
        return Collections.unmodifiableList(in(group, kind, namespace).all);
    }

    /** Found by the name that the object was added with, without a look at it. */
    @Override
    public Optional<JsonNode> find(String group, String kind, String namespace, String name) {
        return Optional.ofNullable(in(group, kind, namespace).byName.get(name)).map(Entry::object);
    }

    private Namespace in(String group, String kind, String namespace) {
        Kind asked = new Kind(group, kind);
        Map<String, Namespace> known = sorted.get(asked);
        if (known == null) {
            known = sorted.computeIfAbsent(asked, this::sort);
        }
        return known.getOrDefault(namespace, Namespace.EMPTY);
    }

    @Override
    public <T> T answer(NamespaceQuestion<T> question, String namespace) {
        return answers.answer(question, this, namespace);
    }

    private Map<String, Namespace> sort(Kind kind) {
        Map<String, Namespace> namespaces = new HashMap<>();
        for (Entry entry : entries.getOrDefault(kind, List.of())) {
            namespaces.computeIfAbsent(entry.namespace, key -> new Namespace()).add(entry);
        }
        return namespaces;
    }

    /** The objects of one kind in one namespace; of several that are called the same in one version the first one. */
    private static final class Namespace {

        private static final Namespace EMPTY = new Namespace();

        private final List<JsonNode> all = new ArrayList<>();
        private final Map<String, Entry> byName = new HashMap<>();
        private final Set<List<String>> inOtherVersions = new HashSet<>();

        void add(Entry entry) {
            Entry first = byName.putIfAbsent(entry.name, entry);
            boolean isNew = first == null
                    || (!first.version.equals(entry.version)
                            && inOtherVersions.add(List.of(entry.version, entry.name)));
            if (isNew) {
                all.add(entry.object);
            }
        }
    }

    /** Collects objects; for one thread, and for one result. */
    public static final class Builder {

        private final Map<Kind, List<Entry>> entries = new HashMap<>();

        private Builder() {}

        /** Adds an object, unless there is one of its version, kind, namespace and name; it is kept, not copied. */
        public Builder add(GroupVersionKind kind, String namespace, String name, JsonNode object) {
            entries.computeIfAbsent(new Kind(kind.group(), kind.kind()), key -> new ArrayList<>())
                    .add(new Entry(kind.version(), namespace, name, object));
            return this;
        }

        /** The objects. */
        public KnownSurroundings build() {
            return new KnownSurroundings(entries);
        }
    }
}
