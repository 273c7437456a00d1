package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.kind.azure.AzureASOManagedCluster;
import io.fleetmanifests.kind.azure.AzureASOManagedClusterSpec;
import io.fleetmanifests.kind.azure.AzureASOManagedControlPlane;
import io.fleetmanifests.kind.azure.AzureASOManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.AzureASOManagedMachinePool;
import io.fleetmanifests.kind.azure.AzureASOManagedMachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.Bootstrap;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.ClusterSpec;
import io.fleetmanifests.kind.capi.v1beta2.ContractVersionedObjectReference;
import io.fleetmanifests.kind.capi.v1beta2.MachinePool;
import io.fleetmanifests.kind.capi.v1beta2.MachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.MachineSpec;
import io.fleetmanifests.kind.capi.v1beta2.MachineTemplateSpec;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;

/** The Cluster API objects of an AKS cluster that Azure Service Operator makes. The chart's templates say the same. */
final class AksAsoObjects {

    private final AksAsoCluster cluster;
    private final AksAsoResources resources;
    private final RenderContext context;

    private AksAsoObjects(AksAsoCluster cluster, RenderContext context) {
        this.cluster = cluster;
        this.context = context;
        this.resources = new AksAsoResources(cluster, AksAsoCredentials.of(cluster, context));
    }

    static List<Manifest> render(AksAsoCluster cluster, RenderContext context) {
        AksAsoObjects objects = new AksAsoObjects(cluster, context);
        List<Manifest> manifests = new ArrayList<>();
        manifests.add(ProfileVersions.convert(objects.cluster(), context.profile()));
        manifests.add(Manifest.of(objects.controlPlane()));
        manifests.add(Manifest.of(objects.managedCluster()));
        for (AksAsoNodePool pool : cluster.nodePools()) {
            manifests.add(ProfileVersions.convert(objects.machinePool(pool), context.profile()));
            manifests.add(Manifest.of(objects.managedMachinePool(pool)));
        }
        return manifests;
    }

    private Cluster cluster() {
        return Cluster.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .labels(cluster.labels())
                .annotations(cluster.effectiveAnnotations())
                .spec(ClusterSpec.builder()
                        .clusterNetwork(cluster.clusterNetwork())
                        .controlPlaneRef(reference("AzureASOManagedControlPlane", cluster.name()))
                        .infrastructureRef(reference("AzureASOManagedCluster", cluster.name()))
                        .build())
                .build();
    }

    private AzureASOManagedControlPlane controlPlane() {
        return AzureASOManagedControlPlane.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .spec(AzureASOManagedControlPlaneSpec.builder()
                        .version(cluster.version())
                        .addResources(resources.managedCluster())
                        .addAllResources(resources.more(cluster.controlPlaneResources()))
                        .build())
                .build();
    }

    private AzureASOManagedCluster managedCluster() {
        return AzureASOManagedCluster.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .spec(AzureASOManagedClusterSpec.builder()
                        .addResources(resources.resourceGroup())
                        .addAllResources(resources.more(cluster.clusterResources()))
                        .build())
                .build();
    }

    private MachinePool machinePool(AksAsoNodePool pool) {
        String name = cluster.objectName(pool);
        var object = MachinePool.builder().name(name).namespace(context.namespace());
        if (AksAsoResources.scalesItself(pool)) {
            object.annotation("cluster.x-k8s.io/replicas-managed-by", "aks");
        }
        return object.annotations(pool.annotations())
                .spec(MachinePoolSpec.builder()
                        .clusterName(cluster.name())
                        .replicas(pool.replicas())
                        .template(MachineTemplateSpec.builder()
                                .spec(MachineSpec.builder()
                                        // AKS boots its nodes itself; Cluster API still asks for a name, and takes
                                        // none.
                                        .bootstrap(Bootstrap.builder()
                                                .dataSecretName("")
                                                .build())
                                        .clusterName(cluster.name())
                                        .infrastructureRef(reference("AzureASOManagedMachinePool", name))
                                        .version(pool.version().or(cluster::version))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private AzureASOManagedMachinePool managedMachinePool(AksAsoNodePool pool) {
        return AzureASOManagedMachinePool.builder()
                .name(cluster.objectName(pool))
                .namespace(context.namespace())
                .spec(AzureASOManagedMachinePoolSpec.builder()
                        .addResources(resources.agentPool(pool))
                        .build())
                .build();
    }

    private static ContractVersionedObjectReference reference(String kind, String name) {
        return ContractVersionedObjectReference.builder()
                .apiGroup(AksObjects.GROUP)
                .kind(kind)
                .name(name)
                .build();
    }
}
