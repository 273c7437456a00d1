package io.fleetmanifests.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetPlannerTest {

    private static final FleetPlanner PLANNER = FleetPlanner.create();

    static final String ROOT = """
        apiVersion: kustomize.toolkit.fluxcd.io/v1
        kind: Kustomization
        metadata: {name: worker-clusters, namespace: flux-system}
        spec: {interval: 10m, path: ./capi/clusters, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
        """;
    static final String RELEASE = """
        apiVersion: helm.toolkit.fluxcd.io/v2
        kind: HelmRelease
        metadata: {name: north, namespace: workers}
        spec: {interval: 10m, chart: {spec: {chart: ./charts/aks, sourceRef: {kind: GitRepository, name: flux-system}}}}
        """;
    static final String CLUSTER = """
        apiVersion: cluster.x-k8s.io/v1beta2
        kind: Cluster
        metadata: {name: north, namespace: workers}
        spec:
          controlPlaneRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: AzureManagedControlPlane, name: north}
          infrastructureRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: AzureManagedCluster, name: north}
        ---
        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
        kind: AzureManagedControlPlane
        metadata: {name: north, namespace: workers}
        spec:
          identityRef: {kind: AzureClusterIdentity, name: fleet}
          location: westeurope
          resourceGroupName: north-rg
          version: v1.32.4
        ---
        apiVersion: cluster.x-k8s.io/v1beta2
        kind: MachinePool
        metadata: {name: north-pool0, namespace: workers}
        spec:
          clusterName: north
          replicas: 3
          template:
            spec:
              bootstrap: {dataSecretName: ''}
              clusterName: north
              infrastructureRef:
                apiGroup: infrastructure.cluster.x-k8s.io
                kind: AzureManagedMachinePool
                name: north-pool0
        ---
        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
        kind: AzureManagedMachinePool
        metadata: {name: north-pool0, namespace: workers}
        spec: {mode: System, name: pool0, sku: Standard_D4s_v5}
        """;
    private static final String CONFIG = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: web}
        data: {color: blue}
        """;

    @Test
    void findsNothingToDoWhereNothingChanges() {
        FleetState fleet = north(CLUSTER);
        Plan plan = PLANNER.plan(fleet, fleet);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.toText())
                .isEqualTo("0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created,"
                        + " 0 left behind\n");
    }

    @Test
    void refusesWhatNobodyCanTell() {
        Finding why = Finding.builder()
                .rule("flux-root")
                .severity(Severity.ERROR)
                .message("the repository has no root")
                .build();
        FleetState unknown = FleetState.unknown(List.of(why));
        FleetState known = north(CLUSTER);

        assertThat(PLANNER.plan(known, unknown).toText())
                .isEqualTo(
                        "nobody can tell what this change does: the state after it is not known, the repository has no"
                                + " root\n");
        assertThat(PLANNER.plan(unknown, known).toText())
                .isEqualTo(
                        "nobody can tell what this change does: the state before it is not known, the repository has no"
                                + " root\n");
        assertThat(PLANNER.plan(unknown, unknown).isRefused(100)).isTrue();
        assertThat(PLANNER.plan(unknown, unknown).isEmpty()).isFalse();
    }

    @Test
    void saysWhatGoesWithACluster() {
        FleetState before = north(CLUSTER);
        FleetState after = States.fleet().byHand(ROOT).build();
        Plan plan = PLANNER.plan(before, after);
        assertThat(plan.toText()).isEqualTo("""
            delete Cluster workers/north: the cluster north and its 1 pool (north-pool0) will be deleted from Azure, with \
            1 object that Flux runs on it: HelmRelease workers/north is uninstalled: Kustomization \
            flux-system/worker-clusters prunes it
            delete AzureManagedControlPlane workers/north: goes from Azure as well: HelmRelease workers/north is uninstalled: \
            Kustomization flux-system/worker-clusters prunes it
            delete AzureManagedMachinePool workers/north-pool0: goes from Azure as well: HelmRelease workers/north is \
            uninstalled: Kustomization flux-system/worker-clusters prunes it
            delete MachinePool workers/north-pool0: HelmRelease workers/north is uninstalled: Kustomization \
            flux-system/worker-clusters prunes it
            delete HelmRelease workers/north: Kustomization flux-system/worker-clusters prunes it
            1 cluster deleted; 5 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 0 left behind
            """);
        assertThat(plan.clusterDeletions()).isEqualTo(1);
        assertThat(plan.isRefused(0)).isTrue();
        assertThat(plan.isRefused(1)).isFalse();
    }

    @Test
    void leavesBehindWhatNobodyPrunes() {
        FleetState before = States.fleet()
                .byHand(ROOT.replace("prune: true", "prune: false"))
                .kustomization("worker-clusters", RELEASE)
                .release("north", CLUSTER)
                .build();
        FleetState after = States.fleet()
                .byHand(ROOT.replace("prune: true", "prune: false"))
                .build();
        assertThat(PLANNER.plan(before, after).toText()).isEqualTo("""
            stays Cluster workers/north, MachinePool workers/north-pool0, AzureManagedControlPlane workers/north, \
            AzureManagedMachinePool workers/north-pool0: HelmRelease workers/north stays as well: Kustomization \
            flux-system/worker-clusters does not prune
            stays HelmRelease workers/north: Kustomization flux-system/worker-clusters does not prune
            0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 5 left behind
            """);
    }

    @Test
    void honoursWhatAnObjectSaysOfPruning() {
        assertThat(withoutConfig("annotations: {kustomize.toolkit.fluxcd.io/prune: Disabled}"))
                .isEqualTo("stays ConfigMap web/settings: it says kustomize.toolkit.fluxcd.io/prune: disabled");
        assertThat(withoutConfig("labels: {kustomize.toolkit.fluxcd.io/reconcile: disabled}"))
                .isEqualTo("stays ConfigMap web/settings: it says kustomize.toolkit.fluxcd.io/reconcile: disabled");
        assertThat(withoutConfig("annotations: {kustomize.toolkit.fluxcd.io/ssa: Ignore}"))
                .isEqualTo("stays ConfigMap web/settings: it says kustomize.toolkit.fluxcd.io/ssa: ignore");
        assertThat(withoutConfig("labels: {team: web}"))
                .isEqualTo("delete ConfigMap web/settings: Kustomization flux-system/worker-clusters prunes it");
    }

    private static String withoutConfig(String metadata) {
        String config = CONFIG.replace("namespace: web}", "namespace: web, " + metadata + "}");
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", config)
                .build();
        return first(PLANNER.plan(before, States.fleet().byHand(ROOT).build()));
    }

    @Test
    void prunesNothingWhileTheKustomizationFails() {
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", CONFIG)
                .build();
        FleetState after = States.fleet()
                .byHand(ROOT)
                .build()
                .withStuck(List.of(new Applier("", "Kustomization", "flux-system", "worker-clusters")));
        assertThat(first(PLANNER.plan(before, after)))
                .isEqualTo(
                        "stays ConfigMap web/settings: Kustomization flux-system/worker-clusters fails, and prunes nothing"
                                + " until it works again");
    }

    @Test
    void honoursTheDeletionPolicyOfAKustomizationThatGoes() {
        assertThat(withoutKustomization("Orphan"))
                .isEqualTo("stays ConfigMap web/settings: Kustomization flux-system/child is deleted and leaves it"
                        + " (deletionPolicy Orphan)");
        assertThat(withoutKustomization("Delete"))
                .isEqualTo(
                        "delete ConfigMap web/settings: Kustomization flux-system/child is deleted and takes it along:"
                                + " Kustomization flux-system/worker-clusters prunes it");
        assertThat(withoutKustomization("MirrorPrune"))
                .isEqualTo("stays ConfigMap web/settings: Kustomization flux-system/child is deleted and leaves it"
                        + " (deletionPolicy MirrorPrune)");
    }

    private static String withoutKustomization(String policy) {
        String child = ROOT.replace("name: worker-clusters", "name: child")
                .replace("prune: true", "prune: false, deletionPolicy: " + policy);
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", child)
                .kustomization("child", CONFIG)
                .build();
        String text = PLANNER.plan(before, States.fleet().byHand(ROOT).build()).toText();
        return text.lines()
                .filter(line -> line.contains("ConfigMap"))
                .findFirst()
                .orElse("");
    }

    @Test
    void forbidsWhatAWebhookRefuses() {
        FleetState after = north(CLUSTER.replace("sku: Standard_D4s_v5", "sku: Standard_D8s_v5"));
        Plan plan = PLANNER.plan(north(CLUSTER), after);
        assertThat(plan.count(Action.FORBIDDEN)).isEqualTo(1);
        assertThat(first(plan))
                .startsWith("forbidden AzureManagedMachinePool workers/north-pool0 spec.sku: \"Standard_D4s_v5\" →"
                        + " \"Standard_D8s_v5\": spec.sku: must stay \"Standard_D4s_v5\", got \"Standard_D8s_v5\"");
        assertThat(plan.changes().get(0).rule()).contains("ammp-imm-sku");
        assertThat(plan.isRefused(10)).isTrue();
    }

    @Test
    void saysWhatWorkloadsNoticeOfAnUpgrade() {
        assertThat(first(PLANNER.plan(north(CLUSTER), north(CLUSTER.replace("v1.32.4", "v1.33.2")))))
                .isEqualTo(
                        "update AzureManagedControlPlane workers/north spec.version: \"v1.32.4\" → \"v1.33.2\": upgrades the"
                                + " control plane from v1.32.4 to v1.33.2");
        assertThat(first(PLANNER.plan(north(CLUSTER), north(CLUSTER.replace("v1.32.4", "v1.34.0")))))
                .isEqualTo(
                        "update AzureManagedControlPlane workers/north spec.version: \"v1.32.4\" → \"v1.34.0\": AKS refuses to"
                                + " go from v1.32.4 to v1.34.0, which leaves out a minor release; go one at a time");
    }

    @Test
    void saysHowManyNodesGo() {
        assertThat(first(PLANNER.plan(north(CLUSTER), north(CLUSTER.replace("replicas: 3", "replicas: 1")))))
                .isEqualTo(
                        "update MachinePool workers/north-pool0 spec.replicas: 3 → 1: 2 nodes are drained and deleted");
        assertThat(first(PLANNER.plan(north(CLUSTER), north(CLUSTER.replace("replicas: 3", "replicas: 5")))))
                .isEqualTo("update MachinePool workers/north-pool0 spec.replicas: 3 → 5");
    }

    @Test
    void takesACreationWithTheBodyOfADeletionForARename() {
        String renamed = CONFIG.replace("name: settings", "name: options");
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", CONFIG)
                .build();
        FleetState after = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", renamed)
                .build();
        assertThat(PLANNER.plan(before, after).toText()).isEqualTo("""
            replace ConfigMap web/settings: renamed to options, which nobody takes for the same object; Kustomization \
            flux-system/worker-clusters prunes it
            create ConfigMap web/options
            0 clusters deleted; 0 objects deleted, 1 replaced, 0 forbidden, 0 updated, 1 created, 0 left behind
            """);
    }

    @Test
    void countsARenamedClusterAsADeletion() {
        FleetState before = north(CLUSTER);
        FleetState after = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", RELEASE.replace("name: north,", "name: south,"))
                .release("south", CLUSTER.replace("north", "south"))
                .onWorker("south", "infra", CONFIG)
                .build();
        Plan plan = PLANNER.plan(before, after);
        assertThat(first(plan))
                .isEqualTo(
                        "replace Cluster workers/north: the cluster north and its 1 pool (north-pool0) will be deleted from"
                                + " Azure, with 1 object that Flux runs on it: renamed to south, which nobody takes for the same object;"
                                + " HelmRelease workers/north is uninstalled: Kustomization flux-system/worker-clusters prunes it");
        assertThat(plan.clusterDeletions()).isEqualTo(1);
    }

    @Test
    void replacesEverythingOfAReleaseThatIsInstalledAgain() {
        FleetState after = States.fleet()
                .byHand(ROOT)
                .kustomization(
                        "worker-clusters", RELEASE.replace("{interval: 10m,", "{interval: 10m, releaseName: other,"))
                .release("north", CLUSTER)
                .onWorker("north", "infra", CONFIG)
                .build();
        Plan plan = PLANNER.plan(north(CLUSTER), after);
        assertThat(first(plan))
                .isEqualTo(
                        "replace Cluster workers/north: the cluster north and its 1 pool (north-pool0) will be deleted from"
                                + " Azure, with 1 object that Flux runs on it, and it is made again: the releaseName of HelmRelease"
                                + " workers/north changes, so Helm uninstalls it and installs it again");
        assertThat(plan.clusterDeletions()).isEqualTo(1);
        assertThat(plan.count(Action.REPLACE)).isEqualTo(5);
    }

    @Test
    void saysWhoTakesOverFromWhom() {
        FleetState before = States.fleet()
                .byHand(ROOT)
                .byHand(ROOT.replace("name: worker-clusters", "name: other"))
                .kustomization("worker-clusters", CONFIG)
                .build();
        FleetState after = States.fleet()
                .byHand(ROOT)
                .byHand(ROOT.replace("name: worker-clusters", "name: other"))
                .kustomization("other", CONFIG)
                .build();
        assertThat(first(PLANNER.plan(before, after)))
                .isEqualTo(
                        "update ConfigMap web/settings: moves from Kustomization flux-system/worker-clusters to Kustomization"
                                + " flux-system/other: whichever is reconciled first decides whether it is deleted and made again");
    }

    @Test
    void warnsOfPruningThatIsTurnedOn() {
        FleetState before = States.fleet()
                .byHand(ROOT.replace("prune: true", "prune: false"))
                .build();
        assertThat(first(PLANNER.plan(before, States.fleet().byHand(ROOT).build())))
                .isEqualTo(
                        "update Kustomization flux-system/worker-clusters spec.prune: false → true: from now on everything"
                                + " that leaves its path is deleted");
    }

    @Test
    void guardsProtectedClusters() {
        FleetState after = States.fleet().byHand(ROOT).build();
        Plan plan = FleetPlanner.builder().protect("north").build().plan(north(CLUSTER), after);
        assertThat(plan.clusterDeletions()).isZero();
        assertThat(plan.toText())
                .contains(
                        "forbidden Cluster workers/north: the cluster north is protected; take it off the list of protected"
                                + " clusters first\n");

        String annotated = CLUSTER.replaceFirst(
                "namespace: workers}", "namespace: workers, annotations: {fleetmanifests.io/protect: 'true'}}");
        assertThat(PLANNER.plan(north(annotated), after).toText())
                .contains(
                        "forbidden Cluster workers/north: its annotation fleetmanifests.io/protect is true; remove that in a"
                                + " change of its own first\n");
    }

    @Test
    void plansWorkersToo() {
        FleetState after = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", RELEASE)
                .release("north", CLUSTER)
                .onWorker("north", "infra", CONFIG.replace("blue", "green"))
                .build();
        assertThat(first(PLANNER.plan(north(CLUSTER), after)))
                .isEqualTo("update on north ConfigMap web/settings data.color: \"blue\" → \"green\"");
    }

    static FleetState north(String cluster) {
        return States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", RELEASE)
                .release("north", cluster)
                .onWorker("north", "infra", CONFIG)
                .build();
    }

    private static String first(Plan plan) {
        return plan.toText().lines().findFirst().orElse("");
    }
}
