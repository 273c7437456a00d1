package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.azure.aso.AgentPoolSettings;
import io.fleetmanifests.kind.azure.aso.AgentPoolSettings.PoolType;
import io.fleetmanifests.kind.azure.aso.ClusterIdentity;
import io.fleetmanifests.kind.azure.aso.ManagedCluster;
import io.fleetmanifests.kind.azure.aso.ManagedClusterSettings;
import io.fleetmanifests.kind.azure.aso.ManagedClusterSpec;
import io.fleetmanifests.kind.azure.aso.ManagedClustersAgentPool;
import io.fleetmanifests.kind.azure.aso.ManagedClustersAgentPoolSpec;
import io.fleetmanifests.kind.azure.aso.OwnerReference;
import io.fleetmanifests.kind.azure.aso.ResourceGroup;
import io.fleetmanifests.kind.azure.aso.ResourceGroupSpec;
import io.fleetmanifests.kind.azure.aso.ResourceMetadata;
import io.fleetmanifests.kind.azure.aso.ServicePrincipalProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of Azure Service Operator that the objects of a cluster embed, with what the user lays over them. */
final class AksAsoResources {

    private final AksAsoCluster cluster;
    private final String credential;

    AksAsoResources(AksAsoCluster cluster, String credential) {
        this.cluster = cluster;
        this.credential = credential;
    }

    RawJson managedCluster() {
        ManagedClusterSpec.Builder spec = ManagedClusterSpec.builder();
        spec.from((ManagedClusterSettings) cluster)
                .azureName(cluster.azureName())
                .owner(OwnerReference.named(cluster.name()))
                .servicePrincipalProfile(cluster.servicePrincipalProfile()
                        .orElseGet(() -> ServicePrincipalProfile.builder()
                                .clientId("msi")
                                .build()));
        if (cluster.fqdnSubdomain().isEmpty()) {
            spec.dnsPrefix(cluster.dnsPrefix().orElse(cluster.name()));
        }
        if (cluster.servicePrincipalProfile().isEmpty()) {
            spec.identity(cluster.identity().orElseGet(ClusterIdentity::systemAssigned));
        }
        return patched(
                ManagedCluster.builder()
                        .metadata(metadata(cluster.name()))
                        .spec(spec.build())
                        .build()
                        .toRawJson(),
                cluster.managedClusterPatch());
    }

    RawJson resourceGroup() {
        Optional<ResourceGroupSpec> said = cluster.resourceGroup();
        String name = cluster.effectiveResourceGroupName();
        ResourceGroupSpec.Builder spec = ResourceGroupSpec.builder()
                .location(said.flatMap(ResourceGroupSpec::location).or(cluster::location))
                .tags(said.map(ResourceGroupSpec::tags).orElse(Map.of()));
        if (!name.equals(cluster.name())) {
            spec.azureName(name);
        }
        return patched(
                ResourceGroup.builder()
                        .metadata(metadata(cluster.name()))
                        .spec(spec.build())
                        .build()
                        .toRawJson(),
                cluster.resourceGroupPatch());
    }

    RawJson agentPool(AksAsoNodePool pool) {
        ManagedClustersAgentPoolSpec.Builder spec = ManagedClustersAgentPoolSpec.builder();
        spec.from((AgentPoolSettings) pool)
                .azureName(pool.name())
                .mode(pool.mode())
                .vmSize(pool.vmSize())
                // The pools that come with the cluster would become availability sets.
                .type(pool.type().orElse(PoolType.VIRTUAL_MACHINE_SCALE_SETS))
                .owner(OwnerReference.named(cluster.name()));
        return patched(
                ManagedClustersAgentPool.builder()
                        .metadata(metadata(cluster.objectName(pool)))
                        .spec(spec.build())
                        .build()
                        .toRawJson(),
                pool.agentPoolPatch());
    }

    /** What the user adds, with the same credentials unless it names others. */
    List<RawJson> more(List<RawJson> resources) {
        RawJson base = RawJson.of(Map.of("metadata", Map.of("annotations", credentials())));
        // Twice, so that the keys keep the user's order.
        return resources.stream()
                .map(resource -> resource.over(base.over(resource)))
                .toList();
    }

    static boolean scalesItself(AksAsoNodePool pool) {
        return pool.agentPoolPatch()
                .map(patch -> patch.toNode().at("/spec/enableAutoScaling"))
                .filter(value -> !value.isMissingNode())
                .map(value -> value.asBoolean())
                .or(pool::enableAutoScaling)
                .orElse(false);
    }

    private ResourceMetadata metadata(String name) {
        return ResourceMetadata.builder().name(name).annotations(credentials()).build();
    }

    private Map<String, String> credentials() {
        return Map.of(AksAsoCredentials.ANNOTATION, credential);
    }

    private static RawJson patched(RawJson object, Optional<RawJson> patch) {
        return patch.map(over -> over.over(object)).orElse(object);
    }
}
