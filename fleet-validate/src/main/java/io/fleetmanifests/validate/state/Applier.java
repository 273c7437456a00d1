package io.fleetmanifests.validate.state;

/**
 * A Flux object that applies others.
 *
 * @param cluster the cluster that the Flux object itself is on; empty for the management cluster
 * @param kind {@code Kustomization}, {@code HelmRelease} or {@code FluxInstance}
 * @param namespace its namespace
 * @param name its name
 */
public record Applier(String cluster, String kind, String namespace, String name) {

    /** As {@code Kind namespace/name}, with {@code on cluster} for one that is not on the management cluster. */
    @Override
    public String toString() {
        return kind + " " + namespace + "/" + name + (cluster.isEmpty() ? "" : " on " + cluster);
    }
}
