package io.fleetmanifests.fleet.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.kind.azure.Scaling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What both types of AKS clusters and their pools can become. */
class AksOperationsTest {

    private static final String PROTECT = "fleetmanifests.io/protect";

    private final AksCluster cluster = AksFixture.cluster().build();
    private final AksAsoCluster aso = AksAsoFixture.cluster().build();

    @Test
    void aClusterChangesInOneRespect() {
        AksNodePool pool = AksNodePool.system("pool9", "Standard_D4s_v5").build();

        assertThat(cluster.withVersion("v1.34.1"))
                .isEqualTo(AksFixture.cluster().version("v1.34.1").build());
        assertThat(cluster.withPools(List.of(pool)))
                .isEqualTo(AksFixture.cluster().nodePools(List.of(pool)).build());
        assertThat(cluster.withProtect(Optional.of(true)))
                .isEqualTo(AksFixture.cluster().protect(true).build());
        assertThat(cluster.withAnnotations(Map.of("a", "b")))
                .isEqualTo(AksFixture.cluster().putAnnotations("a", "b").build());
        assertThat(cluster.pools()).isEqualTo(cluster.nodePools());
    }

    @Test
    void aClusterOfAzureServiceOperatorChangesInOneRespect() {
        AksAsoNodePool pool = AksAsoNodePool.system("pool9", "Standard_D4s_v5").build();

        assertThat(aso.withVersion("v1.34.1"))
                .isEqualTo(AksAsoFixture.cluster().version("v1.34.1").build());
        assertThat(aso.withPools(List.of(pool)))
                .isEqualTo(AksAsoFixture.cluster().nodePools(List.of(pool)).build());
        assertThat(aso.withProtect(Optional.of(true)))
                .isEqualTo(AksAsoFixture.cluster().protect(true).build());
        assertThat(aso.withAnnotations(Map.of("a", "b")))
                .isEqualTo(AksAsoFixture.cluster().putAnnotations("a", "b").build());
        assertThat(aso.pools()).isEqualTo(aso.nodePools());
    }

    @Test
    void aPoolChangesInOneRespect() {
        AksNodePool pool = AksNodePool.user("pool1", "Standard_D4s_v5").build();
        AksAsoNodePool other = AksAsoNodePool.user("pool1", "Standard_D4s_v5").build();

        assertThat(pool.withReplicas(3).withVersion(Optional.of("v1.33.2")))
                .isEqualTo(AksNodePool.user("pool1", "Standard_D4s_v5")
                        .replicas(3)
                        .version("v1.33.2")
                        .build());
        assertThat(other.withReplicas(3).withVersion(Optional.of("v1.33.2")))
                .isEqualTo(AksAsoNodePool.user("pool1", "Standard_D4s_v5")
                        .replicas(3)
                        .version("v1.33.2")
                        .build());
        assertThat(pool.withVersion(Optional.of("v1.33.2")).withVersion(Optional.empty()))
                .isEqualTo(pool);
    }

    @Test
    void refusesAPoolOfAnotherType() {
        List<NodePool> pools =
                List.of(AksAsoNodePool.system("pool9", "Standard_D4s_v5").build());

        assertThat(catchThrowable(() -> cluster.withPools(pools)))
                .hasMessage(
                        "pool: must be an AksNodePool in this cluster, got \"pool9\" of type AksAsoNodePool; build it"
                                + " with AksNodePool.builder()");
    }

    @Test
    void whoeverScalesThePoolIsNamed() {
        AksNodePool.Builder pool = AksNodePool.user("pool1", "Standard_D4s_v5");
        AksAsoNodePool.Builder other = AksAsoNodePool.user("pool1", "Standard_D4s_v5");

        assertThat(pool.build().autoscaler()).isEmpty();
        assertThat(other.build().autoscaler()).isEmpty();
        assertThat(pool.scaling(Scaling.builder().minSize(3).maxSize(9).build())
                        .build()
                        .autoscaler())
                .contains("the autoscaler of AKS from 3 up to 9");
        assertThat(other.enableAutoScaling(true).minCount(3).maxCount(9).build().autoscaler())
                .contains("the autoscaler of AKS from 3 up to 9");
    }

    @Test
    void aProtectedClusterHasTheAnnotation() {
        AksCluster protectedCluster =
                AksFixture.cluster().protect(true).putAnnotations("a", "b").build();

        assertThat(protectedCluster.effectiveAnnotations())
                .containsExactly(Map.entry("a", "b"), Map.entry(PROTECT, "true"));
        assertThat(AksFixture.cluster().protect(false).build().effectiveAnnotations())
                .isEmpty();
    }

    @Test
    void theDefaultsProtectClustersThatDoNotSayOtherwise() {
        List<ClusterDefaults> defaults = List.of(
                AksDefaults.builder().protect(true).build(),
                AksAsoDefaults.builder().protect(true).build());

        assertThat(cluster.resolve(defaults).protect()).contains(true);
        assertThat(aso.resolve(defaults).protect()).contains(true);
        assertThat(aso.withProtect(Optional.of(false)).resolve(defaults).protect())
                .contains(false);
    }

    @Test
    void refusesAnAnnotationThatContradictsTheAttribute() {
        assertThat(AksFixture.ofCluster(cluster -> cluster.protect(false).putAnnotations(PROTECT, "true")))
                .isEqualTo(
                        "AksCluster annotations[fleetmanifests.io/protect]: must not contradict protect, got \"true\" beside"
                                + " false; leave the annotation out");
        assertThat(AksFixture.ofCluster(cluster -> cluster.protect(true).putAnnotations(PROTECT, "true")))
                .isEqualTo(AksFixture.ACCEPTED);
        assertThat(AksFixture.ofCluster(cluster -> cluster.putAnnotations(PROTECT, "false")))
                .isEqualTo(AksFixture.ACCEPTED);
    }
}
