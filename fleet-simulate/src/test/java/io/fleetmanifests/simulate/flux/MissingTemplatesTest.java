package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of clusters whose templates a copy of a repository has left out. */
class MissingTemplatesTest {

    private static final Applier NORTH = new Applier("", "HelmRelease", "apps", "north");

    private static final String VALUES = """
        name:
        servicesCidrBlock: 10.0.0.0/16
        location: eastus
        clusterResourceGroup:
        subscriptionId: 00000000-0000-0000-0000-000000000001
        k8sVersion: v1.20.7
        controlAgentPoolName: system
        controlAgentPoolNodes: 2
        controlAgentPoolNodeSize: Standard_D8s_v3
        workerAgentPoolName: work
        workerAgentPoolNodes: 1
        workerAgentPoolNodeSize: Standard_D8s_v3
        infraPath: ./infra
        """;

    private static final String CURRENT_VALUES = """
        {name: north, version: v1.33.2, location: westeurope, subscriptionID: 00000000-0000-0000-0000-000000000001,
         identityRef: {kind: AzureClusterIdentity, name: fleet}, infraPath: ./infra,
         fleet: {sourceName: fleet, fluxNamespace: flux-system, fluxOperator: false},
         nodePools: [{name: system, mode: System, sku: Standard_D4s_v5}]}
        """;

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    @Test
    void ourTemplatesStandInForThoseOfAChartThatHasNone() {
        FleetState state = repo("aks-cluster", release("v2beta1", "{name: north, clusterResourceGroup: north-rg}"))
                .simulate();

        assertThat(Repo.identities(state.management()))
                .containsExactly(
                        "Cluster apps/north",
                        "MachinePool apps/system",
                        "MachinePool apps/work",
                        "AzureManagedCluster apps/north",
                        "AzureManagedControlPlane apps/north",
                        "AzureManagedMachinePool apps/system",
                        "AzureManagedMachinePool apps/work",
                        "HelmRelease apps/north",
                        "Kustomization apps/north-flux-system",
                        "Kustomization apps/north-infrastructure");
        assertThat(Repo.lines(state))
                .contains("chart/Chart.yaml:2:7 warning flux-chart-templates: has no templates; the objects of its"
                        + " releases are those that the SDK's own templates of the profile SEED_2021 make of the"
                        + " values; add the chart's templates, so that it is known what they make");
        assertThat(state.isAssumed(NORTH)).isTrue();
        assertThat(state.isUnseen(NORTH)).isFalse();
    }

    @Test
    void theReleaseTellsTheReleaseLine() {
        FleetState state = Repo.rooted()
                .with("apps/release.yaml", release("v2", CURRENT_VALUES))
                .with("chart/Chart.yaml", "apiVersion: v2\nname: aks-cluster\nversion: 1.0.0\n")
                .simulate();

        assertThat(Repo.object(state.management(), "Cluster apps/north").gvk().apiVersion())
                .isEqualTo("cluster.x-k8s.io/v1beta2");
    }

    @Test
    void aChartWithTemplatesOfItsOwnKeepsThem() {
        FleetState state = repo("aks-cluster", release("v2beta1", "{name: north, clusterResourceGroup: north-rg}"))
                .with("chart/templates/nothing.yaml", "{{- /* on purpose */}}\n")
                .simulate();

        assertThat(Repo.identities(state.management())).containsExactly("HelmRelease apps/north");
        assertThat(state.isAssumed(NORTH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aks-clusters", "cluster", "web"})
    void aChartOfAnotherNameKeepsWhatItHas(String name) {
        FleetState state = repo(name, release("v2beta1", "{name: north, clusterResourceGroup: north-rg}"))
                .simulate();

        assertThat(Repo.identities(state.management())).containsExactly("HelmRelease apps/north");
        assertThat(state.isUnseen(NORTH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{name: north}", "{name: north, clusterResourceGroup: north-rg, replicaCount: 2}"})
    void ofOtherValuesNobodyKnowsWhatTheyMake(String values) {
        FleetState state = repo("aks-cluster", release("v2beta1", values)).simulate();

        assertThat(Repo.identities(state.management())).containsExactly("HelmRelease apps/north");
        assertThat(Repo.lines(state))
                .contains("apps/release.yaml:8:14 warning flux-chart-templates HelmRelease apps/north"
                        + " spec.chart.spec.chart: has a cluster chart without templates, and values that the"
                        + " SDK's own templates for \"aks-cluster\" do not take, so it is not known what it"
                        + " makes; add the chart's templates");
        assertThat(state.isUnseen(NORTH)).isTrue();
    }

    @Test
    void aReleaseOfANewerFluxIsNotGivenTheTemplatesOf2021() {
        FleetState state = repo("aks-cluster", release("v2", "{name: north, clusterResourceGroup: north-rg}"))
                .simulate();

        assertThat(state.isUnseen(NORTH)).isTrue();
    }

    @Test
    void withoutHelmNobodyKnowsWhatAReleaseMakes() {
        Repo repo = repo("aks-cluster", release("v2beta1", "{name: north, clusterResourceGroup: north-rg}"));

        FleetState state = FluxSimulator.builder().helm(false).build().simulate(repo.tree());

        assertThat(state.isUnseen(NORTH)).isTrue();
    }

    private static Repo repo(String chart, String release) {
        return Repo.rooted()
                .with("apps/release.yaml", release)
                .with("chart/Chart.yaml", "apiVersion: v2\nname: " + chart + "\nversion: 0.0.7\n")
                .with("chart/values.yaml", VALUES);
    }

    private static String release(String version, String values) {
        return """
            apiVersion: helm.toolkit.fluxcd.io/%s
            kind: HelmRelease
            metadata: {name: north, namespace: apps}
            spec:
              interval: 10m
              chart:
                spec:
                  chart: ./chart
                  sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
              values: %s
            """.formatted(version, values.strip());
    }
}
