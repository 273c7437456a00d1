package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * A cluster that workloads run on. In {@code fleet.yaml} its {@code kind} tells which one.
 *
 * <p>A provider adds an implementation and names it in its {@link FleetTypes}: a {@link ProvisionedCluster} when Cluster API makes
 * the cluster.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public interface WorkerCluster {

    /**
     * How long a cluster's name may be. Flux writes the name of a Kustomization into a label of all that it applies, a label has
     * 63 characters, and the longest one that is named after a cluster is {@code <name>-infrastructure}.
     */
    int MOST_CHARACTERS_OF_A_NAME = 48;

    /**
     * The cluster's name: of its folder, its Cluster object and all that is named after it. A DNS label of at most
     * {@value #MOST_CHARACTERS_OF_A_NAME} characters (63 for a StandaloneCluster), unique in the fleet. Renaming a cluster deletes it and creates another.
     */
    String name();

    /**
     * Where the cluster finds its infrastructure manifests, as a path from the root of the repository such as
     * {@code ./infra/base}. Default: {@code ./infra/<name>} with an overlay, {@code ./infra/base} without.
     */
    Optional<String> infraPath();

    /** What this cluster has of the shared infrastructure, and how it differs; without it the cluster has all as it is. */
    Optional<InfraOverlay> infra();

    /**
     * The cluster with everything that it leaves open taken from the defaults of its own type.
     *
     * @throws io.fleetmanifests.finding.InvalidValueException when something that it needs is in neither, or when the two
     *     together break a rule
     */
    WorkerCluster resolve(List<ClusterDefaults> defaults);

    /**
     * The objects that bear neither the cluster's own name nor one that only it can have, each as kind and name, of a cluster with
     * its defaults applied: unique in the fleet, because all clusters share a namespace. Default: none.
     */
    default List<String> objectNames() {
        return List.of();
    }

    /** The path of the cluster's infrastructure manifests, with the default applied. */
    default String effectiveInfraPath() {
        return infraPath().orElseGet(() -> infra().isPresent() ? "./infra/" + name() : "./infra/base");
    }
}
