package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/** The objects of all clusters between two steps of a simulation. Never changes once it is made. */
final class Clusters {

    /** The name of the management cluster. */
    static final String MANAGEMENT = "";

    /** How far a Flux object is. */
    enum Progress {
        /** Nothing by that name is on the cluster. */
        MISSING,
        /** It is there, and has not done its work. */
        NOT_READY,
        /** It has done its work, as far as can be known. */
        READY
    }

    /**
     * An object that more than one Flux object applies.
     *
     * @param object as the last one applies it
     * @param owners all of them, in the order in which they come
     * @param same whether they apply the same content
     */
    record Shared(String cluster, PlacedObject object, List<Applier> owners, boolean same) {}

    private final Map<String, Map<ObjectIdentity, PlacedObject>> objects = new TreeMap<>();
    private final Map<Applier, FluxObject> fluxObjects = new LinkedHashMap<>();
    private final Map<List<Object>, Shared> shared = new LinkedHashMap<>();
    private final Map<Applier, Expansion> expansions;

    private Clusters(Map<Applier, Expansion> expansions) {
        this.expansions = expansions;
    }

    /** What is on the clusters when somebody applied these by hand and Flux objects did what is known of them. */
    static Clusters of(List<PlacedObject> byHand, Map<Applier, Expansion> expansions) {
        Clusters clusters = new Clusters(new HashMap<>(expansions));
        clusters.objects.put(MANAGEMENT, new TreeMap<>());
        Queue<Applier> waiting = new ArrayDeque<>();
        byHand.forEach(object -> clusters.put(MANAGEMENT, object, waiting));
        Set<Applier> done = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Applier next = waiting.remove();
            if (done.add(next)) {
                clusters.putAll(next, waiting);
            }
        }
        return clusters;
    }

    private void putAll(Applier applier, Queue<Applier> waiting) {
        Expansion expansion = expansions.get(applier);
        FluxObject object = fluxObjects.get(applier);
        if (expansion == null || object == null) {
            return;
        }
        List<Applier> chain = new ArrayList<>(object.placed().origin().appliers());
        if (!chain.contains(applier)) {
            chain.add(applier);
        }
        for (Applied applied : expansion.objects()) {
            Origin origin = new Origin(chain, applied.template(), applied.source());
            put(applied.cluster(), new PlacedObject(applied.content(), origin), waiting);
        }
    }

    private void put(String cluster, PlacedObject object, Queue<Applier> waiting) {
        PlacedObject before =
                objects.computeIfAbsent(cluster, name -> new TreeMap<>()).put(object.identity(), object);
        if (before != null) {
            share(cluster, before, object);
        }
        FluxObject.of(cluster, object).ifPresent(flux -> {
            fluxObjects.put(flux.applier(), flux);
            waiting.add(flux.applier());
        });
    }

    /** What somebody applied by hand before Flux came is Flux's from then on. */
    private void share(String cluster, PlacedObject before, PlacedObject after) {
        Optional<Applier> first = before.origin().applier();
        Optional<Applier> second = after.origin().applier();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        List<Object> key = List.of(cluster, after.identity());
        Shared known = shared.get(key);
        List<Applier> owners = new ArrayList<>(known == null ? List.of(first.get()) : known.owners());
        if (!owners.contains(second.get())) {
            owners.add(second.get());
        }
        boolean same = (known == null || known.same()) && Ownership.sameButForOwner(before.content(), after.content());
        shared.put(key, new Shared(cluster, after, List.copyOf(owners), same));
    }

    Optional<PlacedObject> find(String cluster, ObjectIdentity identity) {
        return Optional.ofNullable(objects.getOrDefault(cluster, Map.of()).get(identity));
    }

    Progress progress(Applier applier) {
        Expansion expansion = expansions.get(applier);
        if (!fluxObjects.containsKey(applier)) {
            return Progress.MISSING;
        }
        return expansion != null && expansion.letsOthersGoOn() ? Progress.READY : Progress.NOT_READY;
    }

    /** All Flux objects that are reached, those that apply others before those. */
    Collection<FluxObject> fluxObjects() {
        return fluxObjects.values();
    }

    /** What a Flux object does. */
    Optional<Expansion> expansion(FluxObject object) {
        return Optional.ofNullable(expansions.get(object.applier()));
    }

    /** The names of the clusters, the management cluster first. */
    Set<String> names() {
        return objects.keySet();
    }

    /** The objects of a cluster, in the order of their identities. */
    Collection<PlacedObject> objects(String cluster) {
        return objects.getOrDefault(cluster, Map.of()).values();
    }

    /** The objects that more than one Flux object applies. */
    Collection<Shared> shared() {
        return shared.values();
    }

}
