package io.fleetmanifests.validate.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of a kind. They are sorted by name when the first rule asks for one: most kinds are never asked for. */
final class ObjectsOfKind {

    static final ObjectsOfKind NONE = new ObjectsOfKind();

    private final List<IndexedObject> all = new ArrayList<>();
    private boolean variable;
    private volatile @Nullable Map<String, List<IndexedObject>> byName;

    /** Before anybody asks. */
    void add(IndexedObject object) {
        all.add(object);
        variable |= ObjectIndex.hasVariable(object.name());
    }

    List<IndexedObject> all() {
        return Collections.unmodifiableList(all);
    }

    List<IndexedObject> named(String name) {
        Map<String, List<IndexedObject>> sorted = byName;
        if (sorted == null) {
            sorted = sort();
            byName = sorted;
        }
        return sorted.getOrDefault(name, List.of());
    }

    private Map<String, List<IndexedObject>> sort() {
        Map<String, List<IndexedObject>> sorted = new HashMap<>();
        for (IndexedObject object : all) {
            List<IndexedObject> alone = List.of(object);
            List<IndexedObject> others = sorted.putIfAbsent(object.name(), alone);
            if (others != null) {
                List<IndexedObject> several = others.size() == 1 ? new ArrayList<>(others) : others;
                several.add(object);
                sorted.put(object.name(), several);
            }
        }
        return sorted;
    }

    /** Whether one of them has a name that Flux puts something into. */
    boolean hasVariableName() {
        return variable;
    }
}
