package io.fleetmanifests.validate.admission.azure.pool.change;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.admission.contract.Owners;

/** The pools of mode System of one cluster. AKS runs its own pods there, and upstream keeps the last one. */
record SystemPools(String namespace, String cluster) {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    /** Whether the Cluster itself is among the objects: when it goes, its pools may. */
    boolean hasCluster(Surroundings around) {
        return around.find(Owners.GROUP, "Cluster", namespace, cluster).isPresent();
    }

    /** How many there are. */
    long count(Surroundings around) {
        return Owners.poolsOf(cluster, GROUP, "AzureManagedMachinePool", namespace, around).stream()
                .filter(pool -> Field.root(pool).at("spec", "mode").is("System"))
                .count();
    }
}
