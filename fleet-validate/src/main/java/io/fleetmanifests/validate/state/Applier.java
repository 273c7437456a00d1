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

    /** As records have it. Written out, with the parts first that tell most, since simulations look up thousands of these often. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Applier that
                        && name.equals(that.name)
                        && cluster.equals(that.cluster)
                        && kind.equals(that.kind)
                        && namespace.equals(that.namespace));
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + cluster.hashCode()) * 31 + kind.hashCode();
    }

    /** As {@code Kind namespace/name}, with {@code on cluster} for one that is not on the management cluster. */
    @Override
    public String toString() {
        return kind + " " + namespace + "/" + name + (cluster.isEmpty() ? "" : " on " + cluster);
    }
}
