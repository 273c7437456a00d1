package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Objects that are all known. A kind is sorted when the first rule asks for it, and a place of its objects when the first rule looks a
 * text up there: no rule walks over all objects for each of them, and nobody pays for kinds that no rule asks for. Never changes.
 */
public final class KnownSurroundings implements Surroundings {

    private record Kind(String group, String kind) {}

    private record Entry(String version, String namespace, String name, JsonNode object) {}

    private final Map<Kind, List<Entry>> entries;
    private final Map<Kind, Map<String, Namespace>> sorted = new ConcurrentHashMap<>();

    private KnownSurroundings(Map<Kind, List<Entry>> entries) {
        this.entries = entries;
    }

    /** Starts without any. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public List<JsonNode> all(String group, String kind, String namespace) {
        return in(group, kind, namespace).all;
    }

    @Override
    public List<JsonNode> with(String group, String kind, String namespace, JsonPointer place, String text) {
        return in(group, kind, namespace).with(place, text);
    }

    private Namespace in(String group, String kind, String namespace) {
        Kind asked = new Kind(group, kind);
        Map<String, Namespace> known = sorted.get(asked);
        if (known == null) {
            known = sorted.computeIfAbsent(asked, this::sort);
        }
        return known.getOrDefault(namespace, Namespace.EMPTY);
    }

    private Map<String, Namespace> sort(Kind kind) {
        Set<List<String>> seen = new HashSet<>();
        Map<String, List<JsonNode>> byNamespace = new HashMap<>();
        for (Entry entry : entries.getOrDefault(kind, List.of())) {
            if (seen.add(List.of(entry.version, entry.namespace, entry.name))) {
                byNamespace
                        .computeIfAbsent(entry.namespace, key -> new ArrayList<>())
                        .add(entry.object);
            }
        }
        Map<String, Namespace> namespaces = new HashMap<>();
        byNamespace.forEach((namespace, objects) -> namespaces.put(namespace, new Namespace(objects)));
        return namespaces;
    }

    /** The objects of one kind in one namespace. */
    private static final class Namespace {

        private static final Namespace EMPTY = new Namespace(List.of());

        private final List<JsonNode> all;
        private final Map<JsonPointer, Map<String, List<JsonNode>>> indexes = new ConcurrentHashMap<>();

        Namespace(List<JsonNode> all) {
            this.all = Collections.unmodifiableList(all);
        }

        List<JsonNode> with(JsonPointer place, String text) {
            if (all.isEmpty()) {
                return all;
            }
            Map<String, List<JsonNode>> index = indexes.get(place);
            if (index == null) {
                index = indexes.computeIfAbsent(place, this::index);
            }
            return index.getOrDefault(text, List.of());
        }

        private Map<String, List<JsonNode>> index(JsonPointer place) {
            return all.stream()
                    .filter(object -> object.at(place).isTextual())
                    .collect(Collectors.groupingBy(object -> object.at(place).textValue()));
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
