package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a Flux object asks of its cluster, with the answers that it got; for one thread until it is complete. */
final class Lookups {

    private final String cluster;
    private final Clusters clusters;
    private final Map<ObjectIdentity, Optional<ObjectNode>> objects = new LinkedHashMap<>();
    private final Map<Applier, Clusters.Progress> progress = new LinkedHashMap<>();
    private final Map<String, Boolean> controllers = new LinkedHashMap<>();

    Lookups(String cluster, Clusters clusters) {
        this.cluster = cluster;
        this.clusters = clusters;
    }

    /** An object on the Flux object's own cluster. */
    Optional<PlacedObject> find(String group, String kind, String namespace, String name) {
        ObjectIdentity identity = new ObjectIdentity(group, kind, namespace, name);
        Optional<PlacedObject> found = clusters.find(cluster, identity);
        objects.put(identity, found.map(PlacedObject::content));
        return found;
    }

    /** How far another Flux object on the same cluster is. */
    Clusters.Progress progress(String kind, String namespace, String name) {
        Applier applier = new Applier(cluster, kind, namespace, name);
        Clusters.Progress found = clusters.progress(applier);
        progress.put(applier, found);
        return found;
    }

    /** Whether somebody looks after Flux objects of a kind on the same cluster. */
    boolean runs(String kind) {
        boolean found = clusters.runs(cluster, kind);
        controllers.put(kind, found);
        return found;
    }

    /** Whether other clusters would give the same answers. */
    boolean hold(Clusters now) {
        return controllers.entrySet().stream().allMatch(entry -> now.runs(cluster, entry.getKey()) == entry.getValue())
                && progress.entrySet().stream().allMatch(entry -> now.progress(entry.getKey()) == entry.getValue())
                && objects.entrySet().stream()
                        .allMatch(entry -> now.find(cluster, entry.getKey())
                                .map(PlacedObject::content)
                                .equals(entry.getValue()));
    }
}
