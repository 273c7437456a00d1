package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an EKS cluster and its pools can become. */
class EksOperationsTest {

    private final EksCluster cluster =
            Eks.cluster("version: v1.33\nnodePools: [{name: a, amiType: CUSTOM, awsLaunchTemplate: {}}]");

    @Test
    void aClusterChangesInOneRespect() {
        assertThat(cluster.withVersion("v1.34").version()).contains("v1.34");
        assertThat(cluster.withVersion("v1.34").withVersion("v1.33")).isEqualTo(cluster);
        assertThat(cluster.withPools(List.of(Eks.pool(""))).pools()).containsExactly(Eks.pool(""));
        assertThat(cluster.withProtect(Optional.of(true)).effectiveAnnotations())
                .containsExactly(Map.entry("fleetmanifests.io/protect", "true"));
        assertThat(cluster.withAnnotations(Map.of("a", "b")).annotations()).containsExactly(Map.entry("a", "b"));
        assertThat(cluster.passesMinorReleases()).isTrue();
    }

    @Test
    void aPoolChangesInOneRespect() {
        assertThat(Eks.pool("").withReplicas(3)).isEqualTo(Eks.pool("replicas: 3"));
        assertThat(Eks.pool("").withVersion(Optional.of("v1.33"))).isEqualTo(Eks.pool("version: v1.33"));
    }

    @Test
    void aPoolKeepsToItsBounds() {
        EksNodePool pool = Eks.pool("replicas: 3\nscaling: {minSize: 2, maxSize: 6}");

        assertThat(pool.autoscaler()).isEmpty();
        assertThat(pool.withReplicas(6).replicas()).contains(6);
        assertThat(catchThrowable(() -> pool.withReplicas(9)))
                .hasMessage(
                        "EksNodePool replicas: must be within the scaling, 2 to 6, got 9; EKS refuses another size; set"
                                + " replicas to 2 for example");
    }

    @Test
    void whoeverScalesThePoolIsNamed() {
        EksNodePool pool = Eks.pool("annotations: {cluster.x-k8s.io/replicas-managed-by: external-autoscaler}");

        assertThat(pool.autoscaler())
                .contains("\"external-autoscaler\", as its annotation cluster.x-k8s.io/replicas-managed-by says");
    }

    @Test
    void theDefaultsProtectClustersThatDoNotSayOtherwise() {
        EksDefaults defaults = Eks.defaults("protect: true");

        assertThat(cluster.resolve(List.of(defaults)).protect()).contains(true);
        assertThat(Eks.cluster("protect: false").resolve(List.of(defaults)).protect())
                .contains(false);
    }
}
