package io.fleetmanifests.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every kind that the families on the class path bring. */
public final class Kinds {

    private final List<KindFamily> families;
    private final SortedMap<GroupVersionKind, Class<? extends Resource<?>>> types;

    private Kinds(List<KindFamily> families, SortedMap<GroupVersionKind, Class<? extends Resource<?>>> types) {
        this.families = List.copyOf(families);
        this.types = Collections.unmodifiableSortedMap(types);
    }

    /**
     * Looks the families up, anew at each call.
     *
     * @throws IllegalStateException when two classes claim one kind
     */
    public static Kinds load() {
        List<KindFamily> families = new ArrayList<>();
        ServiceLoader.load(KindFamily.class, KindFamily.class.getClassLoader()).forEach(families::add);
        families.sort(Comparator.comparing(KindFamily::name));
        SortedMap<GroupVersionKind, Class<? extends Resource<?>>> types = new TreeMap<>();
        for (KindFamily family : families) {
            for (Class<? extends Resource<?>> type : family.kinds()) {
                Class<?> earlier = types.put(GroupVersionKind.of(type), type);
                if (earlier != null) {
                    throw new IllegalStateException(GroupVersionKind.of(type) + ": is claimed by " + earlier.getName()
                            + " and " + type.getName());
                }
            }
        }
        return new Kinds(families, types);
    }

    /** The families by name. */
    public List<KindFamily> families() {
        return families;
    }

    /** All kinds, by group, kind and version. */
    public Collection<Class<? extends Resource<?>>> types() {
        return types.values();
    }

    /** The class that models a kind in exactly that version. */
    public Optional<Class<? extends Resource<?>>> find(GroupVersionKind kind) {
        return Optional.ofNullable(types.get(kind));
    }

    /** The kinds and their classes, by group, kind and version; not modifiable. */
    public Map<GroupVersionKind, Class<? extends Resource<?>>> asMap() {
        return types;
    }
}
