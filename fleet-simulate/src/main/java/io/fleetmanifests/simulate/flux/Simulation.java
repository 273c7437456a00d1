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
import java.util.Set;
import java.util.TreeSet;
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
        findings.addAll(new Dependencies(session.places()).findings(clusters));
        findings.addAll(new StateFindings(session.places(), clusters, root).find());
        findings.addAll(new UnbumpedCharts(session, clusters).find());
        packaged = UnbumpedCharts.packaged(session, clusters);
        return state(clusters);
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
        Clusters clusters = Clusters.of(root.objects(), expansions);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<FluxObject> waiting = waiting(clusters);
            if (waiting.isEmpty() || expansions.size() + waiting.size() > MOST_FLUX_OBJECTS) {
                waiting.stream().findFirst().ifPresent(object -> restless(object, "are too many"));
                return clusters;
            }
            Clusters before = clusters;
            List<Expansion> done = new Round(session, before).run(waiting);
            for (int i = 0; i < waiting.size(); i++) {
                expansions.put(waiting.get(i).applier(), done.get(i));
                memory.add(waiting.get(i).applier(), done.get(i));
            }
            clusters = Clusters.of(root.objects(), expansions);
        }
        waiting(clusters).stream().findFirst().ifPresent(object -> restless(object, "change each other for ever"));
        return clusters;
    }

    private List<FluxObject> waiting(Clusters clusters) {
        return clusters.fluxObjects().stream()
                .filter(object -> clusters.expansion(object)
                        .filter(expansion -> expansion.holds(object, clusters))
                        .isEmpty())
                .toList();
    }

    private void restless(FluxObject object, String what) {
        findings.add(session.places()
                .of(
                        FluxRules.RESTLESS,
                        object,
                        FieldPath.root(),
                        "and others that it creates, or that create it, " + what,
                        "break the loop"));
    }

    private FleetState state(Clusters clusters) {
        Set<String> names = new TreeSet<>(clusters.names());
        clusters.objects(Clusters.MANAGEMENT).stream()
                .filter(Simulation::isCluster)
                .forEach(object -> names.add(object.identity().name()));
        names.remove(Clusters.MANAGEMENT);
        List<ClusterState> workers = names.stream().map(clusters::state).toList();
        return FleetState.of(
                        clusters.state(Clusters.MANAGEMENT),
                        workers,
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
