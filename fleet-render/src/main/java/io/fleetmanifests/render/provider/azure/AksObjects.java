package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.azure.AzureManagedCluster;
import io.fleetmanifests.kind.azure.AzureManagedControlPlane;
import io.fleetmanifests.kind.azure.AzureManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.AzureManagedMachinePool;
import io.fleetmanifests.kind.azure.AzureManagedMachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.ContractVersionedObjectReference;
import io.fleetmanifests.kind.capi.v1beta2.MachinePool;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.CoreObjects;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Cluster API objects of an AKS cluster. The chart's templates say the same in Helm's words. */
final class AksObjects {

    private final AksCluster cluster;
    private final RenderContext context;
    private final CoreObjects core;

    private AksObjects(AksCluster cluster, RenderContext context) {
        this.cluster = cluster;
        this.context = context;
        this.core = new CoreObjects(cluster, context);
    }

    static List<Manifest> render(AksCluster cluster, RenderContext context) {
        AksObjects objects = new AksObjects(cluster, context);
        List<Manifest> manifests = new ArrayList<>();
        manifests.add(ProfileVersions.convert(objects.cluster(), context.profile()));
        manifests.add(Manifest.of(objects.controlPlane()));
        manifests.add(Manifest.of(objects.managedCluster()));
        for (AksNodePool pool : cluster.nodePools()) {
            manifests.add(ProfileVersions.convert(objects.machinePool(pool), context.profile()));
            manifests.add(Manifest.of(objects.managedMachinePool(pool)));
        }
        return manifests;
    }

    private Cluster cluster() {
        return core.cluster(
                cluster.labels(),
                cluster.clusterNetwork(),
                reference("AzureManagedControlPlane", cluster.name()),
                reference("AzureManagedCluster", cluster.name()));
    }

    private AzureManagedControlPlane controlPlane() {
        AzureManagedControlPlaneSpec.Builder spec = AzureManagedControlPlaneSpec.builder()
                .version(cluster.version().orElseThrow())
                .location(cluster.location().orElseThrow())
                .subscriptionID(cluster.subscriptionID())
                .resourceGroupName(cluster.effectiveResourceGroupName())
                .identityRef(AzureIdentities.reference(cluster, context))
                .nodeResourceGroupName(cluster.nodeResourceGroupName())
                .virtualNetwork(cluster.virtualNetwork())
                .networkPlugin(cluster.networkPlugin())
                .networkPluginMode(cluster.networkPluginMode())
                .networkPolicy(cluster.networkPolicy())
                .networkDataplane(cluster.networkDataplane())
                .outboundType(cluster.outboundType())
                .loadBalancerSKU(cluster.loadBalancerSKU())
                .loadBalancerProfile(cluster.loadBalancerProfile())
                .dnsServiceIP(cluster.dnsServiceIP())
                .dnsPrefix(cluster.dnsPrefix())
                .apiServerAccessProfile(cluster.apiServerAccessProfile())
                .httpProxyConfig(cluster.httpProxyConfig())
                .sku(cluster.sku())
                .identity(cluster.identity())
                .kubeletUserAssignedIdentity(cluster.kubeletUserAssignedIdentity())
                .aadProfile(cluster.aadProfile())
                .disableLocalAccounts(cluster.disableLocalAccounts())
                .oidcIssuerProfile(cluster.oidcIssuerProfile())
                .securityProfile(cluster.securityProfile())
                .autoUpgradeProfile(cluster.autoUpgradeProfile())
                .autoscalerProfile(cluster.autoscalerProfile())
                .addonProfiles(cluster.addonProfiles())
                .extensions(cluster.extensions())
                .fleetsMember(cluster.fleetsMember())
                .sshPublicKey(cluster.sshPublicKey())
                .additionalTags(cluster.additionalTags())
                .azureEnvironment(cluster.azureEnvironment())
                .enablePreviewFeatures(cluster.enablePreviewFeatures())
                .asoManagedClusterPatches(cluster.asoManagedClusterPatches());
        return AzureManagedControlPlane.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }

    private AzureManagedCluster managedCluster() {
        return AzureManagedCluster.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .build();
    }

    private MachinePool machinePool(AksNodePool pool) {
        Optional<String> version = pool.version().or(cluster::version);
        return core.machinePool(
                pool, pool.annotations(), version, reference("AzureManagedMachinePool", objectName(pool)));
    }

    private AzureManagedMachinePool managedMachinePool(AksNodePool pool) {
        AzureManagedMachinePoolSpec.Builder spec = AzureManagedMachinePoolSpec.builder()
                .name(pool.name())
                .mode(pool.mode())
                .sku(pool.sku())
                .osType(pool.osType())
                .availabilityZones(pool.availabilityZones())
                .scaling(pool.scaling())
                .scaleDownMode(pool.scaleDownMode())
                .nodeLabels(pool.nodeLabels())
                .taints(pool.taints())
                .maxPods(pool.maxPods())
                .subnetName(pool.subnetName())
                .osDiskSizeGB(pool.osDiskSizeGB())
                .osDiskType(pool.osDiskType())
                .kubeletDiskType(pool.kubeletDiskType())
                .enableUltraSSD(pool.enableUltraSSD())
                .scaleSetPriority(pool.scaleSetPriority())
                .spotMaxPrice(pool.spotMaxPrice())
                .enableNodePublicIP(pool.enableNodePublicIP())
                .nodePublicIPPrefixID(pool.nodePublicIPPrefixID())
                .enableEncryptionAtHost(pool.enableEncryptionAtHost())
                .enableFIPS(pool.enableFIPS())
                .kubeletConfig(pool.kubeletConfig())
                .linuxOSConfig(pool.linuxOSConfig())
                .additionalTags(pool.additionalTags())
                .asoManagedClustersAgentPoolPatches(pool.asoManagedClustersAgentPoolPatches());
        return AzureManagedMachinePool.builder()
                .name(objectName(pool))
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }

    /** All clusters share a namespace, so a pool's object is named after its cluster too. */
    private String objectName(AksNodePool pool) {
        return cluster.name() + "-" + pool.name();
    }

    private static ContractVersionedObjectReference reference(String kind, String name) {
        return CoreObjects.reference(CoreObjects.INFRASTRUCTURE, kind, name);
    }
}
