package io.fleetmanifests.validate.state;

import io.fleetmanifests.finding.Finding;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is on every cluster of a fleet, as far as it can be known offline. Never changes. */
public final class FleetState {

    private final ClusterState management;
    private final SortedMap<String, ClusterState> workers;
    private final List<Finding> findings;
    private final Set<Applier> stuck;

    private FleetState(
            ClusterState management,
            SortedMap<String, ClusterState> workers,
            List<Finding> findings,
            Set<Applier> stuck) {
        this.management = management;
        this.workers = workers;
        this.findings = findings;
        this.stuck = stuck;
    }

    /**
     * A fleet.
     *
     * @param findings what fails on the way to this state, as errors, and what nobody can know offline, as infos
     */
    public static FleetState of(ClusterState management, Collection<ClusterState> workers, List<Finding> findings) {
        SortedMap<String, ClusterState> byName = new TreeMap<>();
        workers.forEach(worker -> byName.put(worker.name(), worker));
        return new FleetState(management, Collections.unmodifiableSortedMap(byName), List.copyOf(findings), Set.of());
    }

    /**
     * The same state, in which these Flux objects come to no result: they fail, or wait for something that fails. What they have
     * applied before stays as it is.
     */
    public FleetState withStuck(Collection<Applier> appliers) {
        return new FleetState(management, workers, findings, Set.copyOf(appliers));
    }

    /** The same state with other objects on the management cluster. */
    public FleetState withManagement(ClusterState management) {
        return new FleetState(management, workers, findings, stuck);
    }

    /** Whether a Flux object comes to no result, and so neither applies nor deletes anything. */
    public boolean isStuck(Applier applier) {
        return stuck.contains(applier);
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
