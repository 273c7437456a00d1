package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.kind.azure.AzureManagedCluster;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceBuilderTest {

    private static final HelmReleaseSpec SPEC =
            HelmReleaseSpec.builder().interval(GoDuration.minutes(10)).build();

    @Test
    void writesNameBeforeNamespaceBeforeLabelsBeforeAnnotations() {
        HelmRelease release = HelmRelease.builder()
                .spec(SPEC)
                .annotation("example.org/owner", "platform")
                .label("team", "web")
                .namespace("flux-system")
                .name("web-shop")
                .build();

        assertThat(yaml(release)).isEqualTo("""
                        apiVersion: helm.toolkit.fluxcd.io/v2
                        kind: HelmRelease
                        metadata:
                          name: web-shop
                          namespace: flux-system
                          labels:
                            team: web
                          annotations:
                            example.org/owner: platform
                        spec:
                          interval: 10m
                        """);
    }

    @Test
    void writesLabelsAndAnnotationsByKeyWhateverTheOrderOfTheCalls() {
        HelmRelease release = HelmRelease.builder()
                .name("web-shop")
                .label("z", "1")
                .labels(Map.of("a", "2", "m", "3"))
                .annotation("z", "1")
                .annotations(Map.of("a", "2", "m", "3"))
                .build();

        assertThat(yaml(release)).isEqualTo("""
                        apiVersion: helm.toolkit.fluxcd.io/v2
                        kind: HelmRelease
                        metadata:
                          name: web-shop
                          labels:
                            a: "2"
                            m: "3"
                            z: "1"
                          annotations:
                            a: "2"
                            m: "3"
                            z: "1"
                        """);
    }

    @Test
    void theLastValueOfAKeyWins() {
        HelmRelease release = HelmRelease.builder()
                .name("web-shop")
                .label("team", "web")
                .labels(Map.of("team", "platform"))
                .build();

        assertThat(release.getMetadata().getLabels()).isEqualTo(Map.of("team", "platform"));
    }

    @Test
    void leavesOutWhatWasNotSet() {
        assertThat(yaml(AzureManagedCluster.builder().name("north-1").build())).isEqualTo("""
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                        kind: AzureManagedCluster
                        metadata:
                          name: north-1
                        """);
    }

    @Test
    void makesANewObjectAtEachCall() {
        ResourceBuilder<HelmRelease, HelmReleaseSpec> builder =
                HelmRelease.builder().name("web-shop").spec(SPEC);
        HelmRelease first = builder.build();

        first.getMetadata().setName("changed");
        first.getMetadata().getLabels().put("changed", "true");

        assertThat(builder.build())
                .isNotSameAs(first)
                .isEqualTo(HelmRelease.builder().name("web-shop").spec(SPEC).build());
    }

    @Test
    void refusesAnObjectWithoutName() {
        ResourceBuilder<HelmRelease, HelmReleaseSpec> builder =
                HelmRelease.builder().spec(SPEC);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("HelmRelease metadata.name: is missing; call name(...)");
    }

    private static String yaml(Resource<?> resource) {
        return ManifestFile.of(TreePath.of("object.yaml"), Manifest.of(resource))
                .toText();
    }
}
