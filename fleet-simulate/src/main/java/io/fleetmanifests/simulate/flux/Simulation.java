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

    /** A release that creates a release that creates … is a fault long before. */
    private static final int DEEPEST = 24;

    private static final int MOST_ROUNDS = 100;
    private static final int MOST_FLUX_OBJECTS = 200_000;

    private final Session session;
    private final Root root;
    private final Map<Applier, Expansion> expansions = new LinkedHashMap<>();
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
        return state(clusters);
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
            prepareReleases(waiting, before);
            // Each is a function of what was before, so they may run beside each other.
            List<Expansion> done = waiting.parallelStream()
                    .map(object -> expand(object, before))
                    .toList();
            for (int i = 0; i < waiting.size(); i++) {
                expansions.put(waiting.get(i).applier(), done.get(i));
            }
            clusters = Clusters.of(root.objects(), expansions);
        }
        waiting(clusters).stream().findFirst().ifPresent(object -> restless(object, "change each other for ever"));
        return clusters;
    }

    /** Tells Helm what will be asked of it, because many releases at once are cheap. */
    private void prepareReleases(List<FluxObject> waiting, Clusters clusters) {
        session.helm()
                .ifPresent(helm -> helm.prepare(waiting.stream()
                        .filter(object -> object.kind().equals(FluxObject.HELM_RELEASE) && !object.isSuspended())
                        .flatMap(object ->
                                new ReleaseExpander(session).request(new Expansion.Builder(object, clusters)).stream())
                        .map(ReleaseExpander.Request::release)
                        .toList()));
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

    private Expansion expand(FluxObject object, Clusters clusters) {
        Expansion.Builder expansion = new Expansion.Builder(object, clusters);
        if (object.placed().origin().appliers().size() > DEEPEST) {
            expansion.fail(session.places()
                    .of(
                            FluxRules.RESTLESS,
                            object,
                            FieldPath.root(),
                            "is the " + DEEPEST + "th of Flux objects that create one another",
                            "break the loop"));
            return expansion.build();
        }
        if (object.isSuspended()) {
            expansion.unknown(session.places()
                    .of(
                            FluxRules.SUSPENDED,
                            object,
                            FieldPath.of("spec", "suspend"),
                            "is suspended, so nobody knows what it applied before",
                            "resume it to see what it applies"));
            return expansion.build();
        }
        if (!expansion.lookups().runs(object.kind()) || Dependencies.waits(expansion)) {
            return expansion.waiting();
        }
        return switch (object.kind()) {
            case FluxObject.KUSTOMIZATION -> new KustomizationExpander(session).expand(expansion);
            case FluxObject.HELM_RELEASE -> new ReleaseExpander(session).expand(expansion);
            default -> new FluxInstanceExpander(session).expand(expansion);
        };
    }

    private FleetState state(Clusters clusters) {
        Set<String> names = new TreeSet<>(clusters.names());
        clusters.objects(Clusters.MANAGEMENT).stream()
                .filter(Simulation::isCluster)
                .forEach(object -> names.add(object.identity().name()));
        names.remove(Clusters.MANAGEMENT);
        List<ClusterState> workers = names.stream()
                .map(name -> ClusterState.of(name, clusters.objects(name)))
                .toList();
        ClusterState management = ClusterState.of(Clusters.MANAGEMENT, clusters.objects(Clusters.MANAGEMENT));
        return FleetState.of(
                        management,
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
