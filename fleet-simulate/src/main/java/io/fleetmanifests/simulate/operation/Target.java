package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.fleet.WorkerCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cluster of a fleet that an operation is about.
 *
 * @param index its place in the fleet
 * @param declared the cluster as the user wrote it
 * @param resolved the same with its defaults applied
 */
record Target(Fleet fleet, int index, ProvisionedCluster declared, ProvisionedCluster resolved) {

    /** The place of a cluster, or an exception that says which there are. */
    static int index(Fleet fleet, String name) {
        return IntStream.range(0, fleet.clusters().size())
                .filter(i -> fleet.clusters().get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cluster: must be one of the fleet's, got \"" + name
                        + "\"; name one of "
                        + fleet.clusters().stream()
                                .map(WorkerCluster::name)
                                .sorted()
                                .toList()));
    }

    static Target of(Fleet fleet, String name) {
        int index = index(fleet, name);
        if (fleet.clusters().get(index) instanceof ProvisionedCluster cluster) {
            return new Target(fleet, index, cluster, cluster.resolve(fleet.defaults()));
        }
        throw new IllegalArgumentException("cluster: must be one that the fleet creates, got \"" + name
                + "\", whose nodes and version the fleet does not know; change it where it comes from");
    }

    String name() {
        return declared.name();
    }

    /** The place of a pool, or an exception that says which there are. */
    int pool(String name) {
        List<? extends NodePool> pools = resolved.pools();
        return IntStream.range(0, pools.size())
                .filter(i -> pools.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("pool: must be one of cluster \"" + name() + "\", got \""
                                + name + "\"; name one of "
                                + pools.stream().map(NodePool::name).sorted().toList()));
    }

    /** The fleet with another cluster in this one's place. */
    Fleet with(ProvisionedCluster cluster) {
        List<WorkerCluster> clusters = new ArrayList<>(fleet.clusters());
        clusters.set(index, cluster);
        return Fleet.builder().from(fleet).clusters(clusters).build();
    }

    /** The fleet in which the cluster has these pools as its own, whatever its defaults say. */
    Fleet withPools(List<? extends NodePool> pools) {
        return with(declared.withPools(pools));
    }
}
