package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * The objects of all clusters between two steps of a simulation. Any number of threads may ask while nobody adds anything.
 *
 * <p>They are what comes of Flux objects that do their work one after the other, in the order of {@link Reached}. What comes to
 * more than one of them is added where that gives the same; where it does not, the clusters are made anew.
 */
final class Clusters {

    /** The name of the management cluster. */
    static final String MANAGEMENT = "";

    /** Without objects. */
    static final Clusters NONE = new Clusters();

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
    private final Map<Applier, Reached> reached = new LinkedHashMap<>();
    /** Of those that are reached as many as somebody has asked for. */
    private List<Reached> inOrder = List.of();

    private final Map<Fact.Content, Shared> shared = new LinkedHashMap<>();
    /** What gives way to anybody who applies it. */
    private final Set<Fact.Content> weak = new HashSet<>();

    private final Set<Fact.Controller> controllers = new HashSet<>();
    /** The clusters that have a Flux on this repository before anything of it comes to them. */
    private final Set<String> bootstrapped = new HashSet<>();

    private final Questions questions = new Questions();
    /** Those whose turn has not come. */
    private final Queue<Reached> next = new ArrayDeque<>();
    /** Whether something that was added belongs before what was there, or takes it away. */
    private boolean disordered;

    private Clusters() {}

    /** What is on the clusters when somebody applied these by hand and Flux objects did what is known of them. */
    static Clusters of(Root byHand, Map<Applier, Expansion> expansions) {
        Clusters clusters = new Clusters();
        clusters.applyByHand(MANAGEMENT, byHand.objects());
        byHand.standalone().forEach(clusters::applyByHand);
        clusters.goOn(expansions);
        return clusters;
    }

    private void applyByHand(String cluster, List<PlacedObject> byHand) {
        bootstrapped.add(cluster);
        objects.put(cluster, new HashMap<>());
        for (PlacedObject object : byHand) {
            put(cluster, object);
            FluxObject.of(cluster, object).ifPresent(this::reachByHand);
        }
    }

    /**
     * Flux objects have done something.
     *
     * @param done what each of them has done
     * @param all what every Flux object has done, these among them
     * @return false when these clusters are of no use any more, because something is taken away from them, or comes before what is
     *     there already
     */
    boolean add(List<Reached> objects, List<Expansion> done, Map<Applier, Expansion> all) {
        // Whoever has asked is told when the answer changes, so all must have asked by then.
        for (int i = 0; i < done.size(); i++) {
            questions.asked(objects.get(i), done.get(i));
        }
        for (int i = 0; i < done.size(); i++) {
            apply(objects.get(i), done.get(i));
        }
        goOn(all);
        return !disordered;
    }

    private void goOn(Map<Applier, Expansion> expansions) {
        while (!next.isEmpty()) {
            Reached object = next.remove();
            Expansion expansion = expansions.get(object.object().applier());
            if (expansion != null) {
                questions.asked(object, expansion);
                apply(object, expansion);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // what is the same list is on the clusters
    private void apply(Reached object, Expansion expansion) {
        List<Placements.Placement> before = object.placed();
        boolean went = object.letsOthersGoOn();
        List<Placements.Placement> now = object.does(expansion);
        if (went != object.letsOthersGoOn()) {
            questions.changed(new Fact.Progress(object.object().applier()));
        }
        if (now == before) {
            return;
        }
        disordered |= !before.isEmpty();
        for (Placements.Placement placement : now) {
            if (placement.ifAbsent()) {
                putIfAbsent(placement.cluster(), placement.object(), object);
            } else {
                put(placement, object);
            }
        }
    }

    private void put(Placements.Placement placement, Reached by) {
        String cluster = placement.cluster();
        PlacedObject object = placement.object();
        Optional<PlacedObject> before = put(cluster, object);
        if (before.isPresent() && !weak.remove(new Fact.Content(cluster, object.identity()))) {
            disordered |= isBefore(by, before.get());
            share(cluster, before.get(), object);
        }
        placement.flux().ifPresent(flux -> reach(flux, by));
    }

    private Optional<PlacedObject> put(String cluster, PlacedObject object) {
        if (object.gvk().kind().equals("Deployment")) {
            runs(new Fact.Controller(cluster, object.identity().name()));
        }
        questions.changed(new Fact.Content(cluster, object.identity()));
        return Optional.ofNullable(
                objects.computeIfAbsent(cluster, name -> new HashMap<>()).put(object.identity(), object));
    }

    private void putIfAbsent(String cluster, PlacedObject object, Reached by) {
        Fact.Content content = new Fact.Content(cluster, object.identity());
        PlacedObject before =
                objects.computeIfAbsent(cluster, name -> new HashMap<>()).putIfAbsent(object.identity(), object);
        if (before == null) {
            weak.add(content);
            questions.changed(content);
        } else if (weak.contains(content)) {
            disordered |= isBefore(by, before);
        }
    }

    /** Whether a Flux object does its work before the one that applies an object. */
    private boolean isBefore(Reached by, PlacedObject object) {
        return object.origin()
                .applier()
                .map(reached::get)
                .filter(owner -> by.compareTo(owner) < 0)
                .isPresent();
    }

    private void reachByHand(FluxObject flux) {
        bringsControllers(flux);
        Reached known = reached.get(flux.applier());
        if (known == null) {
            isReached(Reached.byHand(reached.size(), flux));
        } else {
            known.become(flux, known);
        }
    }

    private void reach(FluxObject flux, Reached by) {
        bringsControllers(flux);
        Reached known = reached.get(flux.applier());
        if (known == null) {
            isReached(by.child(flux));
        } else {
            disordered |= known.expansion().isPresent() && known.compareTo(by) > 0;
            known.become(flux, by);
            questions.changed(known);
        }
    }

    private void isReached(Reached object) {
        Applier applier = object.object().applier();
        reached.put(applier, object);
        next.add(object);
        questions.changed(object);
        questions.changed(new Fact.Progress(applier));
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
                    runs(new Fact.Controller(flux.cluster(), controller));
                }
            }
        }
    }

    private void runs(Fact.Controller controller) {
        if (controllers.add(controller)) {
            questions.changed(controller);
        }
    }

    /** What somebody applied by hand before Flux came is Flux's from then on. */
    private void share(String cluster, PlacedObject before, PlacedObject after) {
        Optional<Applier> first = before.origin().applier();
        Optional<Applier> second = after.origin().applier();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        Fact.Content key = new Fact.Content(cluster, after.identity());
        Shared known = shared.get(key);
        List<Applier> owners = new ArrayList<>(known == null ? List.of(first.get()) : known.owners());
        if (!owners.contains(second.get())) {
            owners.add(second.get());
        }
        boolean same = (known == null || known.same()) && Ownership.sameButForOwner(before.content(), after.content());
        shared.put(key, new Shared(cluster, after, List.copyOf(owners), same));
    }

    /** The Flux objects that have not done their work, or would do something else by now; in their order, and told once. */
    List<Reached> takeWaiting() {
        return questions.takeStirred().stream()
                .filter(each -> each.expansion()
                        .filter(expansion -> expansion.holds(each.object(), this))
                        .isEmpty())
                .sorted()
                .toList();
    }

    /** The controller that looks after Flux objects of a kind. */
    static String controller(String kind) {
        return switch (kind) {
            case FluxObject.KUSTOMIZATION -> KUSTOMIZE_CONTROLLER;
            case FluxObject.HELM_RELEASE -> HELM_CONTROLLER;
            default -> "flux-operator";
        };
    }

    /** Whether a cluster has a Flux on this repository before anything of it comes to the cluster. */
    boolean isBootstrapped(String cluster) {
        return bootstrapped.contains(cluster);
    }

    /** Whether somebody looks after Flux objects of a kind. */
    boolean runs(String cluster, String kind) {
        return isBootstrapped(cluster)
                || kind.equals(FluxObject.FLUX_INSTANCE)
                || controllers.contains(new Fact.Controller(cluster, controller(kind)));
    }

    Optional<PlacedObject> find(String cluster, ObjectIdentity identity) {
        return Optional.ofNullable(objects.getOrDefault(cluster, Map.of()).get(identity));
    }

    Progress progress(Applier applier) {
        Reached found = reached.get(applier);
        if (found == null) {
            return Progress.MISSING;
        }
        return found.letsOthersGoOn() ? Progress.READY : Progress.NOT_READY;
    }

    /** All Flux objects that are reached, in their order. */
    List<Reached> reached() {
        if (inOrder.size() != reached.size()) {
            inOrder = reached.values().stream().sorted().toList();
        }
        return inOrder;
    }

    /** A Flux object that is reached. */
    Optional<FluxObject> fluxObject(Applier applier) {
        return Optional.ofNullable(reached.get(applier)).map(Reached::object);
    }

    /** What a Flux object does. */
    Optional<Expansion> expansion(Applier applier) {
        return Optional.ofNullable(reached.get(applier)).flatMap(Reached::expansion);
    }

    /** The names of the clusters, the management cluster first. */
    Set<String> names() {
        return objects.keySet();
    }

    /** What is on a cluster, in any order. */
    Collection<PlacedObject> objects(String cluster) {
        return objects.getOrDefault(cluster, Map.of()).values();
    }

    /** The objects that more than one Flux object applies. */
    Collection<Shared> shared() {
        return shared.values();
    }
}
