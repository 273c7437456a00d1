package io.fleetmanifests.render.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.FluxOperatorInstance;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.tree.ManifestTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerFluxFilesTest {

    private static final String FOLDER = "clusters/base/flux-system/";

    private static final String LISTED = """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
            - gotk-components.yaml
            - gotk-sync.yaml
            """;

    private static final String SYNC = """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: GitRepository
            metadata:
              name: flux-system
              namespace: flux-system
            spec:
              interval: 1m0s
              url: https://github.com/example/fleet
              ref:
                branch: main
            ---
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata:
              name: flux-system
              namespace: flux-system
            spec:
              interval: 10m0s
              sourceRef:
                kind: GitRepository
                name: flux-system
              path: ./clusters/base
              prune: true
            """;

    @Test
    void componentsAsAFileAreTakenAsTheyAre() {
        String components = "---\n# not looked into: {\r\n";

        assertThat(folder(Fleets.empty().flux(WorkerFlux.file(components)).build()))
                .isEqualTo(Map.of(
                        FOLDER + "gotk-components.yaml", components,
                        FOLDER + "gotk-sync.yaml", SYNC,
                        FOLDER + "kustomization.yaml", LISTED));
    }

    @Test
    void exportedComponentsAreListedAndNotRendered() {
        assertThat(folder(Fleets.empty().flux(WorkerFlux.exported()).build()))
                .isEqualTo(Map.of(FOLDER + "gotk-sync.yaml", SYNC, FOLDER + "kustomization.yaml", LISTED));
    }

    @Test
    void theNamesOfThePrivateRepositoryAndItsSourceReachTheWorker() {
        Fleet.Builder fleet = Fleets.empty()
                .repository(FleetRepository.builder()
                        .url("ssh://git@example.com/fleet")
                        .branch("release")
                        .secretName("deploy-key")
                        .build())
                .management(ManagementCluster.builder()
                        .sourceName("fleet")
                        .fluxNamespace("gitops")
                        .build());

        assertThat(Rendered.text(fleet.flux(WorkerFlux.exported()).build(), FOLDER + "gotk-sync.yaml"))
                .isEqualTo("""
                        apiVersion: source.toolkit.fluxcd.io/v1
                        kind: GitRepository
                        metadata:
                          name: fleet
                          namespace: gitops
                        spec:
                          interval: 1m0s
                          url: ssh://git@example.com/fleet
                          ref:
                            branch: release
                          secretRef:
                            name: deploy-key
                        ---
                        apiVersion: kustomize.toolkit.fluxcd.io/v1
                        kind: Kustomization
                        metadata:
                          name: fleet
                          namespace: gitops
                        spec:
                          interval: 10m0s
                          sourceRef:
                            kind: GitRepository
                            name: fleet
                          path: ./clusters/base
                          prune: true
                        """);
        assertThat(Rendered.text(
                        fleet.flux(FluxOperatorInstance.builder()
                                        .version("2.8.x")
                                        .registry("registry.example.com/flux")
                                        .build())
                                .build(),
                        FOLDER + "flux-instance.yaml"))
                .isEqualTo("""
                        apiVersion: fluxcd.controlplane.io/v1
                        kind: FluxInstance
                        metadata:
                          name: flux
                          namespace: gitops
                        spec:
                          distribution:
                            version: 2.8.x
                            registry: registry.example.com/flux
                          sync:
                            name: fleet
                            kind: GitRepository
                            url: ssh://git@example.com/fleet
                            ref: refs/heads/release
                            path: clusters/base
                            pullSecret: deploy-key
                        """);
    }

    @Test
    void withoutTheOperatorNothingOfItIsRendered() {
        ManifestTree tree = Rendered.tree(Fleets.empty()
                .flux(WorkerFlux.exported())
                .addDefaults(Fleets.defaults())
                .addClusters(Fleets.cluster("one"))
                .build());

        assertThat(tree.file("capi/mngmt/flux-operator.yaml")).isEmpty();
        assertThat(Rendered.text(tree, "capi/mngmt/kustomization.yaml")).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        resources:
                        - namespace.yaml
                        - cluster-identity.yaml
                        - clusters-sync.yaml
                        """);
        assertThat(Rendered.text(tree, "capi/mngmt/aks-cluster-chart/values.yaml"))
                .endsWith("fluxOperator: false\n");
    }

    @Test
    void theOperatorIsYoungerThan2021() {
        Fleet fleet = Fleets.empty()
                .profile(ApiProfile.SEED_2021)
                .flux(WorkerFlux.operator("2.9.x"))
                .build();

        assertThat(Rendered.refusals(fleet))
                .containsExactly(
                        "error profile-cannot-carry Fleet flux: must not be a FluxOperatorInstance in SEED_2021,"
                                + " which is older than the Flux Operator; use FluxComponentsExported or FluxComponentsFile");
        assertThat(Rendered.refusals(fleet.withProfile(ApiProfile.CAPI_V1BETA1)))
                .isEmpty();
    }

    private static Map<String, String> folder(Fleet fleet) {
        Map<String, String> texts = Rendered.texts(Rendered.tree(fleet));
        texts.keySet().removeIf(path -> !path.startsWith(FOLDER));
        return texts;
    }
}
