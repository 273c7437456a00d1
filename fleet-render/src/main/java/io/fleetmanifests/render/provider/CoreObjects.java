package io.fleetmanifests.render.provider;

import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.kind.capi.v1beta2.Bootstrap;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterSpec;
import io.fleetmanifests.kind.capi.v1beta2.ContractVersionedObjectReference;
import io.fleetmanifests.kind.capi.v1beta2.MachinePool;
import io.fleetmanifests.kind.capi.v1beta2.MachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.MachineSpec;
import io.fleetmanifests.kind.capi.v1beta2.MachineTemplateSpec;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of a managed cluster that are Cluster API's own, and alike whichever provider makes the rest: its Cluster, and the
 * MachinePools of nodes that the cloud boots by itself. Never changes.
 */
public final class CoreObjects {

    /** The group of the providers' infrastructure kinds. */
    public static final String INFRASTRUCTURE = "infrastructure.cluster.x-k8s.io";

    private final ProvisionedCluster cluster;
    private final RenderContext context;

    /**
     * Those of one cluster.
     *
     * @param resolved the cluster with its defaults applied
     */
    public CoreObjects(ProvisionedCluster resolved, RenderContext context) {
        this.cluster = resolved;
        this.context = context;
    }

    /** A reference to an object in the namespace of the clusters. */
    public static ContractVersionedObjectReference reference(String group, String kind, String name) {
        return ContractVersionedObjectReference.builder()
                .apiGroup(group)
                .kind(kind)
                .name(name)
                .build();
    }

    /** The Cluster. */
    public Cluster cluster(
            Map<String, String> labels,
            Optional<ClusterNetwork> network,
            ContractVersionedObjectReference controlPlane,
            ContractVersionedObjectReference infrastructure) {
        return Cluster.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .labels(labels)
                .annotations(cluster.effectiveAnnotations())
                .spec(ClusterSpec.builder()
                        .clusterNetwork(network)
                        .controlPlaneRef(controlPlane)
                        .infrastructureRef(infrastructure)
                        .build())
                .build();
    }

    /**
     * The MachinePool of a pool. It has the name of the object that it refers to.
     *
     * @param pool whose nodes they are
     * @param annotations what the object bears, those of the pool among them
     * @param version the version of Kubernetes that Cluster API is told of; empty where the provider's object alone says it
     * @param infrastructure the provider's part of the pool
     */
    public MachinePool machinePool(
            NodePool pool,
            Map<String, String> annotations,
            Optional<String> version,
            ContractVersionedObjectReference infrastructure) {
        MachineSpec machines = MachineSpec.builder()
                // The cloud boots these nodes itself; Cluster API still asks for a name, and takes none.
                .bootstrap(Bootstrap.builder().dataSecretName("").build())
                .clusterName(cluster.name())
                .infrastructureRef(infrastructure)
                .version(version)
                .build();
        return MachinePool.builder()
                .name(infrastructure.name())
                .namespace(context.namespace())
                .annotations(annotations)
                .spec(MachinePoolSpec.builder()
                        .clusterName(cluster.name())
                        .replicas(pool.replicas())
                        .template(MachineTemplateSpec.builder().spec(machines).build())
                        .build())
                .build();
    }
}
