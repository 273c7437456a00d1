package io.fleetmanifests.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.state.FleetState;
import org.junit.jupiter.api.Test;

/** An object that changes its version is the same object: what a plan says of it is what changes after it was converted. */
class VersionChangeTest {

    private static final String OLD = """
            apiVersion: cluster.x-k8s.io/v1beta1
            kind: Cluster
            metadata: {name: north, namespace: workers}
            spec:
              controlPlaneRef:
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureManagedControlPlane
                name: north
                namespace: workers
              infrastructureRef:
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureManagedCluster
                name: north
            ---
            apiVersion: cluster.x-k8s.io/v1beta1
            kind: MachinePool
            metadata: {name: north-pool0, namespace: workers}
            spec:
              clusterName: north
              replicas: 3
              template:
                metadata: {}
                spec:
                  bootstrap: {dataSecretName: ''}
                  clusterName: north
                  nodeDrainTimeout: 10m
                  infrastructureRef:
                    apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                    kind: AzureManagedMachinePool
                    name: north-pool0
            """;

    private static final String NEW = """
            apiVersion: cluster.x-k8s.io/v1beta2
            kind: Cluster
            metadata: {name: north, namespace: workers}
            spec:
              controlPlaneRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: AzureManagedControlPlane, name: north}
              infrastructureRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: AzureManagedCluster, name: north}
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
                  deletion: {nodeDrainTimeoutSeconds: 600}
                  infrastructureRef:
                    apiGroup: infrastructure.cluster.x-k8s.io
                    kind: AzureManagedMachinePool
                    name: north-pool0
            """;

    private static final String ROOT = FleetPlannerTest.ROOT;

    private static final String RELEASE = """
            apiVersion: helm.toolkit.fluxcd.io/v2beta1
            kind: HelmRelease
            metadata: {name: nginx, namespace: web}
            spec:
              interval: 10m
              chart:
                spec:
                  chart: nginx
                  sourceRef: {kind: HelmRepository, name: bitnami}
            """;

    @Test
    void aVersionAloneChangesNothing() {
        Plan plan = plan(OLD, NEW);

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.toText()).isEqualTo("""
                rewritten Cluster workers/north, MachinePool workers/north-pool0: in cluster.x-k8s.io/v1beta2 instead of v1beta1; nothing else changes
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 0 left behind, 2 rewritten
                """);
        assertThat(plan.rewrites().get(0).toText())
                .isEqualTo("rewritten Cluster workers/north: in cluster.x-k8s.io/v1beta2 instead of v1beta1;"
                        + " nothing else changes");
    }

    @Test
    void norDoesTheWayBack() {
        assertThat(plan(NEW, OLD).toText()).isEqualTo("""
                rewritten Cluster workers/north, MachinePool workers/north-pool0: in cluster.x-k8s.io/v1beta1 instead of v1beta2; nothing else changes
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 0 left behind, 2 rewritten
                """);
    }

    @Test
    void whatElseChangesHasTheMeaningThatItAlwaysHas() {
        String changed = NEW.replace("replicas: 3", "replicas: 2")
                .replace("nodeDrainTimeoutSeconds: 600", "nodeDrainTimeoutSeconds: 60");

        assertThat(plan(OLD, changed).toText()).isEqualTo("""
                update MachinePool workers/north-pool0 spec.replicas: 3 → 2, spec.template.spec.deletion.nodeDrainTimeoutSeconds: 600 → 60: written in v1beta2 instead of v1beta1; 1 node is drained and deleted
                rewritten Cluster workers/north: in cluster.x-k8s.io/v1beta2 instead of v1beta1; nothing else changes
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 1 updated, 0 created, 0 left behind, 1 rewritten
                """);
    }

    @Test
    void whatMustNotChangeMustNotChangeWithTheVersionEither() {
        assertThat(plan(OLD, NEW.replace("clusterName: north", "clusterName: south"))
                        .toText())
                .isEqualTo("""
                forbidden MachinePool workers/north-pool0 spec.clusterName: "north" → "south", spec.template.spec.clusterName: "north" → "south": spec.clusterName: must stay "north", got "south"; make a new one for the other cluster
                rewritten Cluster workers/north: in cluster.x-k8s.io/v1beta2 instead of v1beta1; nothing else changes
                0 clusters deleted; 0 objects deleted, 0 replaced, 1 forbidden, 0 updated, 0 created, 0 left behind, 1 rewritten
                """);
    }

    @Test
    void aFieldOfTheOldVersionIsRefusedInTheNewOne() {
        assertThat(plan(OLD, NEW.replace("deletion: {nodeDrainTimeoutSeconds: 600}", "nodeDrainTimeout: 10m"))
                        .toText())
                .isEqualTo("""
                forbidden MachinePool workers/north-pool0: spec.template.spec.nodeDrainTimeout: is not a field that the schema knows
                rewritten Cluster workers/north: in cluster.x-k8s.io/v1beta2 instead of v1beta1; nothing else changes
                0 clusters deleted; 0 objects deleted, 0 replaced, 1 forbidden, 0 updated, 0 created, 0 left behind, 1 rewritten
                """);
    }

    @Test
    void nobodyGuessesWhatAVersionMakesOfAnObject() {
        String older = """
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AWSManagedMachinePool
                metadata: {name: north-pool0, namespace: workers}
                spec: {eksNodegroupName: north}
                """;
        String newer = older.replace("/v1beta1", "/v1beta2").replace("Name: north", "Name: south");

        assertThat(plan(older, newer).toText()).isEqualTo("""
                update AWSManagedMachinePool workers/north-pool0 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1" → "infrastructure.cluster.x-k8s.io/v1beta2", spec.eksNodegroupName: "north" → "south": goes from v1beta1 to v1beta2, and what that makes of it is not known here, nor whether it may
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 1 updated, 0 created, 0 left behind
                """);
    }

    @Test
    void anotherGroupIsAnotherObject() {
        String older = OLD.replace(
                "cluster.x-k8s.io/v1beta1\nkind: MachinePool", "exp.cluster.x-k8s.io/v1alpha3\nkind: MachinePool");

        assertThat(plan(older, NEW).toText()).isEqualTo("""
                delete MachinePool workers/north-pool0: Kustomization flux-system/worker-clusters prunes it
                create MachinePool workers/north-pool0
                rewritten Cluster workers/north: in cluster.x-k8s.io/v1beta2 instead of v1beta1; nothing else changes
                0 clusters deleted; 1 object deleted, 0 replaced, 0 forbidden, 0 updated, 1 created, 0 left behind, 1 rewritten
                """);
    }

    @Test
    void aReleaseIsTheSameReleaseInAnotherVersion() {
        String now = RELEASE.replace("v2beta1", "v2");

        assertThat(FleetPlanner.create().plan(onWorker(RELEASE), onWorker(now)).toText())
                .isEqualTo("""
                rewritten on north HelmRelease web/nginx: in helm.toolkit.fluxcd.io/v2 instead of v2beta1; nothing else changes
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 0 left behind, 1 rewritten
                """);
    }

    @Test
    void aReleaseThatIsRenamedWithItsVersionIsReplaced() {
        String renamed =
                RELEASE.replace("v2beta1", "v2").replace("  interval: 10m", "  interval: 10m\n  releaseName: web");

        assertThat(FleetPlanner.create()
                        .plan(onWorker(RELEASE), onWorker(renamed))
                        .toText())
                .isEqualTo("""
                replace on north HelmRelease web/nginx spec.releaseName: nothing → "web": its releaseName changes, so Helm uninstalls the release and installs another
                0 clusters deleted; 0 objects deleted, 1 replaced, 0 forbidden, 0 updated, 0 created, 0 left behind
                """);
    }

    @Test
    void aKustomizationMayPruneWithTheVersion() {
        String older = ROOT.replace("/v1\n", "/v1beta2\n").replace("prune: true", "prune: false");

        assertThat(FleetPlanner.create().plan(onWorker(older), onWorker(ROOT)).toText())
                .isEqualTo("""
                update on north Kustomization flux-system/worker-clusters spec.prune: false → true: written in v1 instead of v1beta2; from now on everything that leaves its path is deleted
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 1 updated, 0 created, 0 left behind
                """);
    }

    private static FleetState onWorker(String yaml) {
        return States.fleet().onWorker("north", "north-infrastructure", yaml).build();
    }

    private static Plan plan(String before, String after) {
        return FleetPlanner.create().plan(onManagement(before), onManagement(after));
    }

    private static FleetState onManagement(String yaml) {
        return States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", yaml)
                .build();
    }
}
