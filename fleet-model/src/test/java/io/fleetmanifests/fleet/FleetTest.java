package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.KindMapper;
import org.junit.jupiter.api.Test;

final class FleetTest {

    private static final Fleet FLEET = Fleet.builder()
            .repository(FleetRepository.builder()
                    .url("https://github.com/example/fleet")
                    .build())
            .addDefaults(AksDefaults.builder()
                    .subscriptionID("00000000-0000-0000-0000-000000000001")
                    .location("westeurope")
                    .version("v1.33.2")
                    .build())
            .addClusters(
                    AksCluster.builder()
                            .name("a")
                            .dnsPrefix("cluster-a")
                            .addNodePools(
                                    AksNodePool.system("pool0", "Standard_D4s_v5")
                                            .build(),
                                    AksNodePool.user("workerpool1", "Standard_D8s_v5")
                                            .build())
                            .build(),
                    AksCluster.builder()
                            .name("bb")
                            .addNodePools(AksNodePool.system("pool0", "Standard_D4s_v5")
                                    .build())
                            .build())
            .build();

    @Test
    void isTheSameReadAndBuilt() {
        assertThat(FleetText.read(FleetText.GOOD)).isEqualTo(FLEET).hasSameHashCodeAs(FLEET);
    }

    @Test
    void isReadAsItIsWritten() throws JsonProcessingException {
        Fleet built = Fleet.builder()
                .from(FLEET)
                .profile(ApiProfile.CAPI_V1BETA1)
                .layout(RepositoryLayout.MANIFESTS)
                .flux(WorkerFlux.exported())
                .addInfra(NginxIngress.f5())
                .addClusters(StandaloneCluster.builder().name("local").build())
                .build();

        assertThat(FleetText.read(KindMapper.json().writeValueAsString(built))).isEqualTo(built);
    }

    @Test
    void hasDefaults() {
        assertThat(FLEET.profile()).isEqualTo(ApiProfile.CURRENT);
        assertThat(FLEET.layout()).isEqualTo(RepositoryLayout.HELM);
        assertThat(FLEET.management()).isEqualTo(ManagementCluster.builder().build());
        assertThat(FLEET.effectiveFlux()).isEqualTo(WorkerFlux.operator("2.9.x"));
    }

    @Test
    void givesItsClustersTheirDefaults() {
        assertThat(FLEET.resolvedClusters())
                .extracting(cluster -> ((AksCluster) cluster).location())
                .allMatch(location -> location.orElse("").equals("westeurope"));
        assertThat(((AksCluster) FLEET.clusters().get(0)).location()).isEmpty();
    }

    @Test
    void changesItsProfileOnly() {
        Fleet seed = FLEET.withProfile(ApiProfile.SEED_2021);

        assertThat(seed.profile()).isEqualTo(ApiProfile.SEED_2021);
        assertThat(seed.effectiveFlux()).isEqualTo(WorkerFlux.exported());
        assertThat(seed.withProfile(ApiProfile.CURRENT)).isEqualTo(FLEET);
    }

    @Test
    void changesItsLayoutOnly() {
        Fleet manifests = FLEET.withLayout(RepositoryLayout.MANIFESTS);

        assertThat(manifests.layout()).isEqualTo(RepositoryLayout.MANIFESTS);
        assertThat(manifests.withLayout(RepositoryLayout.HELM)).isEqualTo(FLEET);
    }

    @Test
    void wordsOfEnumsAreThoseOfTheFile() {
        assertThat(ApiProfile.CAPI_V1BETA1.wireName()).isEqualTo("CAPI_V1BETA1");
        assertThat(RepositoryLayout.MANIFESTS.wireName()).isEqualTo("manifests");
        assertThat(NginxVariant.BITNAMI_2021.wireName()).isEqualTo("bitnami-2021");
    }
}
