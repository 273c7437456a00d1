package io.fleetmanifests.validate.state;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The objects of one cluster, each once, by identity. Never changes. */
public final class ClusterState {

    private final String name;
    private final SortedMap<ObjectIdentity, PlacedObject> objects;

    private ClusterState(String name, SortedMap<ObjectIdentity, PlacedObject> objects) {
        this.name = name;
        this.objects = objects;
    }

    /**
     * A cluster with these objects; of two with one identity the later one stays, as the later apply does on a cluster.
     *
     * @param name the cluster's name; empty for the management cluster
     */
    public static ClusterState of(String name, Collection<PlacedObject> objects) {
        SortedMap<ObjectIdentity, PlacedObject> byIdentity = new TreeMap<>();
        objects.forEach(object -> byIdentity.put(object.identity(), object));
        return new ClusterState(name, Collections.unmodifiableSortedMap(byIdentity));
    }

    /** The cluster's name; empty for the management cluster. */
    public String name() {
        return name;
    }

    /** The objects, by namespace, group, kind and name; not modifiable. */
    public Collection<PlacedObject> objects() {
        return objects.values();
    }

    /** The object of an identity. */
    public Optional<PlacedObject> find(ObjectIdentity identity) {
        return Optional.ofNullable(objects.get(identity));
    }
}
