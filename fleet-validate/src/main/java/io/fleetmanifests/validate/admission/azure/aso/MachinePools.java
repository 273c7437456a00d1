package io.fleetmanifests.validate.admission.azure.aso;

/** Annotations of MachinePools that say who sets their replicas. */
final class MachinePools {

    static final String MANAGED_BY = "cluster.x-k8s.io/replicas-managed-by";
    static final String MIN_SIZE = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size";

    private MachinePools() {}
}
