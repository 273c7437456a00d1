package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.kind.azure.AzureASOManagedCluster;
import io.fleetmanifests.kind.azure.AzureASOManagedClusterSpec;
import io.fleetmanifests.kind.azure.AzureASOManagedControlPlane;
import io.fleetmanifests.kind.azure.AzureASOManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.AzureASOManagedMachinePool;
import io.fleetmanifests.kind.azure.AzureASOManagedMachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.ContractVersionedObjectReference;
import io.fleetmanifests.kind.capi.v1beta2.MachinePool;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.CoreObjects;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Cluster API objects of an AKS cluster that Azure Service Operator makes. The chart's templates say the same. */
final class AksAsoObjects {

    private final AksAsoCluster cluster;
    private final AksAsoResources resources;
    private final RenderContext context;
    private final CoreObjects core;

    private AksAsoObjects(AksAsoCluster cluster, RenderContext context) {
        this.cluster = cluster;
        this.context = context;
        this.core = new CoreObjects(cluster, context);
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
        return core.cluster(
                cluster.labels(),
                cluster.clusterNetwork(),
                reference("AzureASOManagedControlPlane", cluster.name()),
                reference("AzureASOManagedCluster", cluster.name()));
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
        Map<String, String> annotations = new TreeMap<>(pool.annotations());
        if (AksAsoResources.scalesItself(pool)) {
            annotations.putIfAbsent("cluster.x-k8s.io/replicas-managed-by", "aks");
        }
        return core.machinePool(
                pool,
                annotations,
                pool.version().or(cluster::version),
                reference("AzureASOManagedMachinePool", cluster.objectName(pool)));
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
        return CoreObjects.reference(CoreObjects.INFRASTRUCTURE, kind, name);
    }
}
