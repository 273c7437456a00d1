package io.fleetmanifests.validate.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The objects of one cluster, each once, by identity. Never changes. */
public final class ClusterState {

    private static final Comparator<PlacedObject> ORDER = Comparator.comparing(PlacedObject::identity);

    private final String name;
    /** In their order, so that two states can be compared side by side. */
    private final List<PlacedObject> objects;

    private ClusterState(String name, List<PlacedObject> objects) {
        this.name = name;
        this.objects = Collections.unmodifiableList(objects);
    }

    /**
     * A cluster with these objects; of two with one identity the later one stays, as the later apply does on a cluster.
     *
     * @param name the cluster's name; empty for the management cluster
     */
    public static ClusterState of(String name, Collection<PlacedObject> objects) {
        List<PlacedObject> sorted = new ArrayList<>(objects);
        sorted.sort(ORDER);
        List<PlacedObject> last = new ArrayList<>(sorted.size());
        for (PlacedObject object : sorted) {
            if (!last.isEmpty() && last.get(last.size() - 1).identity().equals(object.identity())) {
                last.set(last.size() - 1, object);
            } else {
                last.add(object);
            }
        }
        return new ClusterState(name, last);
    }

    /**
     * The cluster with these objects, as {@link #of} has it: this very state when they are the same objects, and at the price of
     * those that are others when some are.
     */
    public ClusterState with(Collection<PlacedObject> now) {
        Set<PlacedObject> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(now);
        List<PlacedObject> kept = new ArrayList<>(objects.size());
        for (PlacedObject object : objects) {
            if (others.remove(object)) {
                kept.add(object);
            }
        }
        if (others.isEmpty() && kept.size() == objects.size()) {
            return this;
        }
        List<PlacedObject> merged = merge(kept, of(name, others).objects);
        // Of two with one identity the order tells which stays, so it takes all of them.
        return kept.size() + others.size() == merged.size() ? new ClusterState(name, merged) : of(name, now);
    }

    /** Both, in their order; without those of the first that the second has. */
    private static List<PlacedObject> merge(List<PlacedObject> kept, List<PlacedObject> added) {
        List<PlacedObject> merged = new ArrayList<>(kept.size() + added.size());
        int next = 0;
        for (PlacedObject object : kept) {
            while (next < added.size() && ORDER.compare(added.get(next), object) < 0) {
                merged.add(added.get(next++));
            }
            if (next == added.size() || !added.get(next).identity().equals(object.identity())) {
                merged.add(object);
            }
        }
        merged.addAll(added.subList(next, added.size()));
        return merged;
    }

    /** The cluster's name; empty for the management cluster. */
    public String name() {
        return name;
    }

    /** The objects, by namespace, group, kind and name; not modifiable. */
    public Collection<PlacedObject> objects() {
        return objects;
    }

    /** The object of an identity. */
    public Optional<PlacedObject> find(ObjectIdentity identity) {
        int low = 0;
        int high = objects.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = objects.get(middle).identity().compareTo(identity);
            if (order == 0) {
                return Optional.of(objects.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
