package io.fleetmanifests.validate.state;

import io.fleetmanifests.finding.Finding;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What is on every cluster of a fleet, as far as it can be known offline. Never changes. */
public final class FleetState {

    private final ClusterState management;
    private final SortedMap<String, ClusterState> workers;
    private final List<Finding> findings;
    private final Set<Applier> stuck;
    private final Map<Applier, String> unseen;
    private final Set<Applier> assumed;
    private final boolean known;

    private FleetState(
            ClusterState management,
            SortedMap<String, ClusterState> workers,
            List<Finding> findings,
            Set<Applier> stuck,
            Map<Applier, String> unseen,
            Set<Applier> assumed,
            boolean known) {
        this.management = management;
        this.workers = workers;
        this.findings = findings;
        this.stuck = stuck;
        this.unseen = unseen;
        this.assumed = assumed;
        this.known = known;
    }

    /**
     * A fleet.
     *
     * @param findings what fails on the way to this state, as errors, and what nobody can know offline, as infos
     */
    public static FleetState of(ClusterState management, Collection<ClusterState> workers, List<Finding> findings) {
        SortedMap<String, ClusterState> byName = new TreeMap<>();
        workers.forEach(worker -> byName.put(worker.name(), worker));
        return new FleetState(
                management,
                Collections.unmodifiableSortedMap(byName),
                List.copyOf(findings),
                Set.of(),
                Map.of(),
                Set.of(),
                true);
    }

    /**
     * A fleet of which nobody can tell anything, because nothing says where Flux starts: not one without objects.
     *
     * @param findings why
     */
    public static FleetState unknown(List<Finding> findings) {
        return new FleetState(
                ClusterState.of("", List.of()),
                Collections.emptySortedMap(),
                List.copyOf(findings),
                Set.of(),
                Map.of(),
                Set.of(),
                false);
    }

    /** Whether the state is that of the clusters; otherwise its findings say why it is not. */
    public boolean isKnown() {
        return known;
    }

    /**
     * The same state, in which these Flux objects come to no result: they fail, or wait for something that fails. What they have
     * applied before stays as it is.
     */
    public FleetState withStuck(Collection<Applier> appliers) {
        return new FleetState(management, workers, findings, Set.copyOf(appliers), unseen, assumed, known);
    }

    /**
     * The same state, in which these Flux objects have applied something that nobody can know offline: a chart is not at hand, a
     * source is another repository, or they fail now and did not when they were reconciled last.
     *
     * @param appliers each with what that most likely is, such as {@code the cluster north}; empty when nothing tells
     */
    public FleetState withUnseen(Map<Applier, String> appliers) {
        return new FleetState(management, workers, findings, stuck, Map.copyOf(appliers), assumed, known);
    }

    /** Whether a Flux object has applied something that this state does not show. */
    public boolean isUnseen(Applier applier) {
        return unseen.containsKey(applier);
    }

    /** What the unseen of a Flux object most likely is, such as {@code the cluster north}; empty when nothing tells. */
    public Optional<String> likely(Applier applier) {
        return Optional.ofNullable(unseen.get(applier)).filter(text -> !text.isEmpty());
    }

    /** The same state with other objects on the management cluster. */
    public FleetState withManagement(ClusterState management) {
        return new FleetState(management, workers, findings, stuck, unseen, assumed, known);
    }

    /** Whether a Flux object comes to no result, and so neither applies nor deletes anything. */
    public boolean isStuck(Applier applier) {
        return stuck.contains(applier);
    }

    /**
     * The same state, in which the objects of these Flux objects are assumed: they lack what makes them, and something that is
     * known to make the like stands in for it.
     */
    public FleetState withAssumed(Collection<Applier> appliers) {
        return new FleetState(management, workers, findings, stuck, unseen, Set.copyOf(appliers), known);
    }

    /** Whether the objects of a Flux object are assumed. */
    public boolean isAssumed(Applier applier) {
        return assumed.contains(applier);
    }

    /** The Flux objects whose objects are assumed; not modifiable. */
    public Set<Applier> assumed() {
        return assumed;
    }

    /** The same state with other objects on its clusters. */
    public FleetState withObjects(UnaryOperator<ClusterState> change) {
        SortedMap<String, ClusterState> changed = new TreeMap<>();
        workers.forEach((name, worker) -> changed.put(name, change.apply(worker)));
        return new FleetState(
                change.apply(management),
                Collections.unmodifiableSortedMap(changed),
                findings,
                stuck,
                unseen,
                assumed,
                known);
    }

    /** The cluster that creates the others. */
    public ClusterState management() {
        return management;
    }

    /** The worker clusters by name; not modifiable. */
    public SortedMap<String, ClusterState> workers() {
        return workers;
    }

    /** The worker of a name. */
    public Optional<ClusterState> worker(String name) {
        return Optional.ofNullable(workers.get(name));
    }

    /** What fails on the way to this state, as errors, and what nobody can know offline, as infos. */
    public List<Finding> findings() {
        return findings;
    }
}
