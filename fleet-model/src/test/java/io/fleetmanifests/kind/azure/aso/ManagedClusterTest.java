package io.fleetmanifests.kind.azure.aso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.AzureASOManagedControlPlaneSpec;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The embedded objects as JSON: what Azure Service Operator reads. */
final class ManagedClusterTest {

    private static final ManagedCluster CLUSTER = ManagedCluster.builder()
            .metadata(ResourceMetadata.builder()
                    .name("pacific")
                    .putAnnotations("serviceoperator.azure.com/credential-from", "azure")
                    .build())
            .spec(ManagedClusterSpec.builder()
                    .location("westeurope")
                    .sku(ClusterSku.tier(ClusterSku.Tier.STANDARD))
                    .identity(ClusterIdentity.userAssigned("/subscriptions/s/id"))
                    .oidcIssuerProfile(Toggle.on())
                    .storageProfile(
                            StorageProfile.builder().fileCSIDriver(Toggle.off()).build())
                    .owner(OwnerReference.named("pacific"))
                    .build())
            .build();

    private static final String JSON = """
            {"apiVersion":"containerservice.azure.com/v1api20240901","kind":"ManagedCluster",\
            "metadata":{"name":"pacific","annotations":{"serviceoperator.azure.com/credential-from":"azure"}},\
            "spec":{"location":"westeurope","sku":{"name":"Base","tier":"Standard"},\
            "identity":{"type":"UserAssigned","userAssignedIdentities":[{"reference":{"armId":"/subscriptions/s/id"}}]},\
            "oidcIssuerProfile":{"enabled":true},"storageProfile":{"fileCSIDriver":{"enabled":false}},\
            "owner":{"name":"pacific"}}}""";

    @Test
    void isWrittenAsUpstreamReadsIt() {
        assertThat(CLUSTER.toRawJson()).hasToString(JSON);
    }

    @Test
    void isReadFromJson() throws JsonProcessingException {
        assertThat(KindMapper.json().readValue(JSON, ManagedCluster.class)).isEqualTo(CLUSTER);
    }

    @Test
    void standsInTheResourcesOfAControlPlane() {
        AzureASOManagedControlPlaneSpec spec = AzureASOManagedControlPlaneSpec.builder()
                .version("v1.33.2")
                .addResources(CLUSTER.toRawJson())
                .build();

        assertThat(KindMapper.json().valueToTree(spec).toString())
                .isEqualTo("{\"version\":\"v1.33.2\",\"resources\":[" + JSON + "]}");
    }

    @Test
    void knowsNoOtherFields() {
        assertThatThrownBy(() -> KindMapper.json().readValue("{\"agentPoolProfiles\": []}", ManagedClusterSpec.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void poolsAndGroupsAreWrittenInTheSameWay() {
        ManagedClustersAgentPool pool = ManagedClustersAgentPool.builder()
                .metadata(ResourceMetadata.builder().name("pacific-spot").build())
                .spec(ManagedClustersAgentPoolSpec.builder()
                        .azureName("spot")
                        .mode(AgentPoolMode.USER)
                        .vmSize("Standard_D4s_v5")
                        .scaleSetPriority(AgentPoolSettings.ScaleSetPriority.SPOT)
                        .spotMaxPrice(new BigDecimal("-1"))
                        .vnetSubnetReference(ResourceReference.armId("/subscriptions/s/subnet"))
                        .build())
                .build();
        ResourceGroup group = ResourceGroup.builder()
                .metadata(ResourceMetadata.builder().name("pacific").build())
                .spec(ResourceGroupSpec.builder().location("westeurope").build())
                .build();

        assertThat(pool.toRawJson()).hasToString("""
                        {"apiVersion":"containerservice.azure.com/v1api20240901","kind":"ManagedClustersAgentPool",\
                        "metadata":{"name":"pacific-spot"},"spec":{"scaleSetPriority":"Spot","spotMaxPrice":-1,\
                        "vnetSubnetReference":{"armId":"/subscriptions/s/subnet"},\
                        "azureName":"spot","mode":"User","vmSize":"Standard_D4s_v5"}}""");
        assertThat(group.toRawJson()).hasToString("""
                        {"apiVersion":"resources.azure.com/v1api20200601","kind":"ResourceGroup",\
                        "metadata":{"name":"pacific"},"spec":{"location":"westeurope"}}""");
    }
}
