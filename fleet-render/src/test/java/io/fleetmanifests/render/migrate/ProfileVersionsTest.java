package io.fleetmanifests.render.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.ClusterSpec;
import io.fleetmanifests.kind.capi.v1beta2.ContractVersionedObjectReference;
import io.fleetmanifests.kind.flux.source.HelmRepository;
import io.fleetmanifests.kind.flux.source.HelmRepositorySpec;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import org.junit.jupiter.api.Test;

class ProfileVersionsTest {

    private static final Cluster CLUSTER = Cluster.builder()
            .name("one")
            .spec(ClusterSpec.builder()
                    .infrastructureRef(ContractVersionedObjectReference.builder()
                            .apiGroup("infrastructure.cluster.x-k8s.io")
                            .kind("AzureManagedCluster")
                            .name("one")
                            .build())
                    .build())
            .build();

    private static final HelmRepository SOURCE = HelmRepository.builder()
            .name("charts")
            .spec(HelmRepositorySpec.builder()
                    .interval(GoDuration.minutes(30))
                    .url("https://charts.example.com")
                    .build())
            .build();

    @Test
    void currentIsWhatTheModelSays() {
        assertThat(text(CLUSTER, ApiProfile.CURRENT)).isEqualTo("""
                        apiVersion: cluster.x-k8s.io/v1beta2
                        kind: Cluster
                        metadata:
                          name: one
                        spec:
                          infrastructureRef:
                            apiGroup: infrastructure.cluster.x-k8s.io
                            kind: AzureManagedCluster
                            name: one
                        """);
    }

    @Test
    void inV1beta1AReferenceNamesAVersion() {
        assertThat(text(CLUSTER, ApiProfile.CAPI_V1BETA1)).isEqualTo("""
                        apiVersion: cluster.x-k8s.io/v1beta1
                        kind: Cluster
                        metadata:
                          name: one
                        spec:
                          infrastructureRef:
                            apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                            kind: AzureManagedCluster
                            name: one
                        """);
    }

    @Test
    void fluxHasOlderVersionsOnlyIn2021() {
        String now = """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: HelmRepository
                metadata:
                  name: charts
                spec:
                  interval: 30m
                  url: https://charts.example.com
                """;

        assertThat(text(SOURCE, ApiProfile.CURRENT)).isEqualTo(now);
        assertThat(text(SOURCE, ApiProfile.CAPI_V1BETA1)).isEqualTo(now);
        assertThat(text(SOURCE, ApiProfile.SEED_2021)).isEqualTo(now.replace("/v1\n", "/v1beta1\n"));
    }

    private static String text(Resource<?> resource, ApiProfile profile) {
        return ManifestFile.of(TreePath.of("a.yaml"), ProfileVersions.convert(resource, profile))
                .toText();
    }
}
