package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One run: every Flux object that is reached does its work, then all whose surroundings have changed do it again, until nothing
 * changes. This is what the controllers do, and so neither an order nor a cycle needs a rule of its own.
 */
final class Simulation {

    private static final int MOST_ROUNDS = 100;
    private static final int MOST_FLUX_OBJECTS = 200_000;

    private final Session session;
    private final Root root;
    private final Map<Applier, Expansion> expansions = new LinkedHashMap<>();
    private final Memory memory = new Memory();
    private Map<Applier, Packaged> packaged = Map.of();
    private final List<Finding> findings = new ArrayList<>();

    Simulation(Session session, Root root) {
        this.session = session;
        this.root = root;
        findings.addAll(root.findings());
    }

    FleetState run() {
        Clusters clusters = reconcile();
        SortedMap<String, ClusterState> states = states(clusters);
        findings.addAll(new Dependencies(session.places()).findings(clusters));
        findings.addAll(new StateFindings(session.places(), clusters, states.values(), root).find());
        findings.addAll(new UnbumpedCharts(session, clusters).find());
        packaged = UnbumpedCharts.packaged(session, clusters);
        return state(clusters, states);
    }

    /** What every Flux object did, when the simulation has ended. */
    Memory memory() {
        return memory;
    }

    /** The charts that Flux has packaged, when the simulation has ended. */
    Map<Applier, Packaged> packaged() {
        return packaged;
    }

    private Clusters reconcile() {
        Clusters clusters = Clusters.of(root, expansions);
        List<Reached> waiting = clusters.takeWaiting();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (waiting.isEmpty() || expansions.size() + waiting.size() > MOST_FLUX_OBJECTS) {
                waiting.stream().findFirst().ifPresent(object -> restless(object, "are too many"));
                return clusters;
            }
            List<Expansion> done = new Round(session, clusters)
                    .run(waiting.stream().map(Reached::object).toList());
            for (int i = 0; i < waiting.size(); i++) {
                Applier applier = waiting.get(i).object().applier();
                expansions.put(applier, done.get(i));
                memory.add(applier, done.get(i));
            }
            if (!clusters.add(waiting, done, expansions)) {
                clusters = Clusters.of(root, expansions);
            }
            waiting = clusters.takeWaiting();
        }
        waiting.stream().findFirst().ifPresent(object -> restless(object, "change each other for ever"));
        return clusters;
    }

    private void restless(Reached reached, String what) {
        findings.add(session.places()
                .of(
                        FluxRules.RESTLESS,
                        reached.object(),
                        FieldPath.root(),
                        "and others that it creates, or that create it, " + what,
                        "break the loop"));
    }

    /** The clusters that have objects, the management cluster first. */
    private SortedMap<String, ClusterState> states(Clusters clusters) {
        SortedMap<String, ClusterState> states = new TreeMap<>();
        for (String name : clusters.names()) {
            states.put(name, session.before(name).with(clusters.objects(name)));
        }
        return states;
    }

    private FleetState state(Clusters clusters, SortedMap<String, ClusterState> states) {
        ClusterState management = states.getOrDefault(Clusters.MANAGEMENT, session.before(Clusters.MANAGEMENT));
        SortedMap<String, ClusterState> workers = new TreeMap<>(states);
        management.objects().stream()
                .filter(Simulation::isCluster)
                .map(object -> object.identity().name())
                .forEach(name -> workers.computeIfAbsent(name, each -> ClusterState.of(each, List.of())));
        workers.remove(Clusters.MANAGEMENT);
        return FleetState.of(
                        management,
                        workers.values(),
                        findings.stream().distinct().sorted(Finding.ORDER).toList())
                .withStuck(appliers(expansion -> !expansion.letsOthersGoOn()))
                .withUnseen(unseen(clusters))
                .withAssumed(appliers(MissingTemplates::wereReplaced));
    }

    private Map<Applier, String> unseen(Clusters clusters) {
        Map<Applier, String> unseen = new LinkedHashMap<>();
        appliers(Expansion::hides)
                .forEach(applier -> unseen.put(
                        applier,
                        clusters.fluxObject(applier).map(LikelyCluster::of).orElse("")));
        return unseen;
    }

    private List<Applier> appliers(Predicate<Expansion> which) {
        return expansions.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isCluster(PlacedObject object) {
        return object.gvk().kind().equals("Cluster") && object.gvk().group().equals("cluster.x-k8s.io");
    }
}
