package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A cluster that Cluster API creates, upgrades and deletes: what all providers' clusters have in common, and how to say it
 * otherwise. Values of it never change.
 */
public interface ProvisionedCluster extends WorkerCluster {

    /**
     * The annotation of a Cluster object that {@code FleetPlanner} looks for: while it is {@code true}, no plan deletes or replaces the
     * cluster.
     */
    String PROTECT = "fleetmanifests.io/protect";

    /** The version of Kubernetes, of the control plane and of the pools that say no other. */
    Optional<String> version();

    /** Annotations of the Cluster object. */
    Map<String, String> annotations();

    /**
     * Whether the cluster must not go: the Cluster object gets the annotation {@value #PROTECT}, and every plan that would delete or
     * replace it is refused. Default: false.
     */
    Optional<Boolean> protect();

    /** The pools of nodes, which each type has as {@code nodePools} of its own type. */
    List<? extends NodePool> pools();

    @Override
    ProvisionedCluster resolve(List<ClusterDefaults> defaults);

    /** The same cluster at another version. */
    ProvisionedCluster withVersion(String version);

    /**
     * The same cluster with other pools; with those of its defaults, when there are none.
     *
     * @throws IllegalArgumentException when one is of another provider's type, or has another's name
     */
    ProvisionedCluster withPools(List<? extends NodePool> pools);

    /** The same cluster, protected or not; as its defaults say, when it is empty. */
    ProvisionedCluster withProtect(Optional<Boolean> protect);

    /** The same cluster with other annotations. */
    ProvisionedCluster withAnnotations(Map<String, String> annotations);

    /**
     * Whether its control plane can be told to go up several minor releases at once, as when its controller goes through them one
     * after the other.
     */
    boolean passesMinorReleases();

    /** The annotations of the Cluster object, that of a protected cluster among them, of a cluster with its defaults applied. */
    default Map<String, String> effectiveAnnotations() {
        if (!protect().orElse(false)) {
            return annotations();
        }
        Map<String, String> all = new TreeMap<>(annotations());
        all.put(PROTECT, "true");
        return all;
    }

    /** Adds what the annotation and {@link #protect()} say against each other. */
    default void checkProtection(Problems problems) {
        Optional<String> said = Optional.ofNullable(annotations().get(PROTECT));
        said.ifPresent(value -> problems.require(
                protect().isEmpty() || value.equals(protect().get().toString()),
                () -> Problem.of(
                                "cluster-protect",
                                "annotations[" + PROTECT + "]",
                                "must not contradict protect, got \"" + value + "\" beside "
                                        + protect().get(),
                                "leave the annotation out")
                        .involving("protect")));
    }
}
