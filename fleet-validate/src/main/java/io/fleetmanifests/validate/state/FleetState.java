package io.fleetmanifests.validate.state;

import io.fleetmanifests.finding.Finding;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is on every cluster of a fleet, as far as it can be known offline. Never changes. */
public final class FleetState {

    private final ClusterState management;
    private final SortedMap<String, ClusterState> workers;
    private final List<Finding> findings;

    private FleetState(ClusterState management, SortedMap<String, ClusterState> workers, List<Finding> findings) {
        this.management = management;
        this.workers = workers;
        this.findings = findings;
    }

    /**
     * A fleet.
     *
     * @param findings what fails on the way to this state, as errors, and what nobody can know offline, as infos
     */
    public static FleetState of(ClusterState management, Collection<ClusterState> workers, List<Finding> findings) {
        SortedMap<String, ClusterState> byName = new TreeMap<>();
        workers.forEach(worker -> byName.put(worker.name(), worker));
        return new FleetState(management, Collections.unmodifiableSortedMap(byName), List.copyOf(findings));
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
