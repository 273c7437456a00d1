package io.fleetmanifests.render.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.tree.ManifestFile;
import org.junit.jupiter.api.Test;

class StandaloneFilesTest {

    private static final Fleet FLEET = Fleets.empty()
            .addClusters(StandaloneCluster.builder()
                    .name("dev")
                    .infraPath("./infra/small")
                    .build())
            .build();

    @Test
    void aStandaloneClusterHasItsInfrastructureAndNothingElse() {
        assertThat(Rendered.text(FLEET, "clusters/dev/infra.yaml")).isEqualTo("""
                        apiVersion: kustomize.toolkit.fluxcd.io/v1
                        kind: Kustomization
                        metadata:
                          name: infrastructure
                          namespace: flux-system
                        spec:
                          interval: 10m0s
                          sourceRef:
                            kind: GitRepository
                            name: flux-system
                            namespace: flux-system
                          path: ./infra/small
                          prune: true
                        """);
        assertThat(Rendered.tree(FLEET).files().stream()
                        .map(ManifestFile::toString)
                        .filter(path -> path.contains("dev") || path.startsWith("capi/clusters/")))
                .containsExactly("capi/clusters/kustomization.yaml", "clusters/dev/infra.yaml");
    }

    @Test
    void in2021ItIsValidatedByTheClient() {
        assertThat(Rendered.text(FLEET.withProfile(ApiProfile.SEED_2021), "clusters/dev/infra.yaml"))
                .startsWith("apiVersion: kustomize.toolkit.fluxcd.io/v1beta1\n")
                .endsWith("  prune: true\n  validation: client\n");
    }
}
