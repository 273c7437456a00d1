package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/** The objects of all clusters between two steps of a simulation; nothing is added once it is made. */
final class Clusters {

    /** The name of the management cluster. */
    static final String MANAGEMENT = "";

    /** Without objects. */
    static final Clusters NONE = new Clusters(Map.of());

    private static final String KUSTOMIZE_CONTROLLER = "kustomize-controller";
    private static final String HELM_CONTROLLER = "helm-controller";

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
    /** What gives way to anybody who applies it. */
    private final Set<List<Object>> weak = new HashSet<>();

    private final Set<List<String>> controllers = new HashSet<>();
    private final Map<Applier, Expansion> expansions;
    /** The objects of clusters in their order, when somebody has asked. */
    private final Map<String, ClusterState> states = new HashMap<>();

    private Clusters(Map<Applier, Expansion> expansions) {
        this.expansions = expansions;
    }

    /** What is on the clusters when somebody applied these by hand and Flux objects did what is known of them. */
    static Clusters of(List<PlacedObject> byHand, Map<Applier, Expansion> expansions) {
        Clusters clusters = new Clusters(new HashMap<>(expansions));
        clusters.objects.put(MANAGEMENT, new HashMap<>());
        Queue<Applier> waiting = new ArrayDeque<>();
        byHand.forEach(object -> clusters.put(MANAGEMENT, object, FluxObject.of(MANAGEMENT, object), waiting));
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
        for (Placements.Placement placement : expansion.placements().of(List.copyOf(chain))) {
            if (placement.ifAbsent()) {
                putIfAbsent(placement.cluster(), placement.object());
            } else {
                put(placement.cluster(), placement.object(), placement.flux(), waiting);
            }
        }
    }

    private void put(String cluster, PlacedObject object, Optional<FluxObject> applying, Queue<Applier> waiting) {
        PlacedObject before =
                objects.computeIfAbsent(cluster, name -> new HashMap<>()).put(object.identity(), object);
        if (before != null && !weak.remove(List.of(cluster, object.identity()))) {
            share(cluster, before, object);
        }
        if (object.gvk().kind().equals("Deployment")) {
            controllers.add(List.of(cluster, object.identity().name()));
        }
        applying.ifPresent(flux -> {
            bringsControllers(flux);
            fluxObjects.put(flux.applier(), flux);
            waiting.add(flux.applier());
        });
    }

    private void putIfAbsent(String cluster, PlacedObject object) {
        PlacedObject before =
                objects.computeIfAbsent(cluster, name -> new HashMap<>()).putIfAbsent(object.identity(), object);
        if (before == null) {
            weak.add(List.of(cluster, object.identity()));
        }
    }

    /** The Flux Operator installs all controllers, or those that an instance names. */
    private void bringsControllers(FluxObject flux) {
        if (flux.kind().equals(FluxObject.FLUX_INSTANCE)) {
            JsonNode named = flux.spec().path("components");
            List<JsonNode> components = new ArrayList<>();
            named.forEach(components::add);
            for (String controller : List.of(KUSTOMIZE_CONTROLLER, HELM_CONTROLLER)) {
                if (components.isEmpty()
                        || components.stream().anyMatch(each -> each.asText().equals(controller))) {
                    controllers.add(List.of(flux.cluster(), controller));
                }
            }
        }
    }

    /** The controller that looks after Flux objects of a kind. */
    static String controller(String kind) {
        return switch (kind) {
            case FluxObject.KUSTOMIZATION -> KUSTOMIZE_CONTROLLER;
            case FluxObject.HELM_RELEASE -> HELM_CONTROLLER;
            default -> "flux-operator";
        };
    }

    /** Whether somebody looks after Flux objects of a kind; on the management cluster Flux runs before this repository. */
    boolean runs(String cluster, String kind) {
        return cluster.equals(MANAGEMENT)
                || kind.equals(FluxObject.FLUX_INSTANCE)
                || controllers.contains(List.of(cluster, controller(kind)));
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

    /** A Flux object that is reached. */
    Optional<FluxObject> fluxObject(Applier applier) {
        return Optional.ofNullable(fluxObjects.get(applier));
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
        return states.computeIfAbsent(cluster, this::sorted).objects();
    }

    /** What is on a cluster. */
    ClusterState state(String cluster) {
        return states.computeIfAbsent(cluster, this::sorted);
    }

    private ClusterState sorted(String cluster) {
        return ClusterState.of(cluster, objects.getOrDefault(cluster, Map.of()).values());
    }

    /** The objects that more than one Flux object applies. */
    Collection<Shared> shared() {
        return shared.values();
    }
}
