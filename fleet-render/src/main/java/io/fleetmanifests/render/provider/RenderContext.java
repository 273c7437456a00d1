package io.fleetmanifests.render.provider;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.WorkerCluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is being rendered, and what turned out to be impossible on the way. One for each rendering; not thread-safe. */
public final class RenderContext {

    private final Fleet fleet;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> claims = new HashMap<>();

    /** A rendering of {@code fleet} about to begin. */
    public RenderContext(Fleet fleet) {
        this.fleet = fleet;
    }

    /** The fleet. */
    public Fleet fleet() {
        return fleet;
    }

    /** The releases to render for. */
    public ApiProfile profile() {
        return fleet.profile();
    }

    /** The namespace of the worker clusters' objects on the management cluster. */
    public String namespace() {
        return fleet.management().workerNamespace();
    }

    /** Records that a cluster says something that cannot be rendered; the rendering goes on, and fails at its end. */
    public void refuse(WorkerCluster cluster, Problem problem) {
        refuse(cluster.getClass().getSimpleName().replace("Immutable", ""), cluster.name(), problem);
    }

    /** Records that a part of the fleet cannot be rendered; the rendering goes on, and fails at its end. */
    public void refuse(String kind, String name, Problem problem) {
        findings.add(finding(kind, problem).name(name).build());
    }

    /** Records that what the fleet says of itself cannot be rendered; the rendering goes on, and fails at its end. */
    public void refuse(Problem problem) {
        findings.add(finding("Fleet", problem).build());
    }

    private static Finding.Builder finding(String kind, Problem problem) {
        Finding.Builder finding = Finding.builder();
        finding.rule(problem.rule())
                .severity(Severity.ERROR)
                .kind(kind)
                .path(problem.path())
                .message(problem.message())
                .hint(problem.hint());
        return finding;
    }

    /**
     * Takes the name of an object for a cluster, where names do not hold the cluster's own.
     *
     * @param object kind and name
     * @return the name of the cluster that has taken it before; empty when none has
     */
    public Optional<String> claim(String object, WorkerCluster cluster) {
        return Optional.ofNullable(claims.putIfAbsent(object, cluster.name()));
    }

    /** What was refused so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
