package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An object that changes its version is the same object: it is converted before anybody asks what else changes. */
class VersionChangeTest {

    private static final String POOL_V1BETA1 = """
            apiVersion: cluster.x-k8s.io/v1beta1
            kind: MachinePool
            metadata:
              name: shop-pool0
              namespace: workers
            spec:
              clusterName: shop
              minReadySeconds: 10
              template:
                metadata: {}
                spec:
                  clusterName: shop
                  nodeDrainTimeout: 10m
                  bootstrap:
                    dataSecretName: ""
                  infrastructureRef:
                    apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                    kind: AzureManagedMachinePool
                    name: shop-pool0
                    namespace: workers
            """;

    private static final String POOL_V1BETA2 = """
            apiVersion: cluster.x-k8s.io/v1beta2
            kind: MachinePool
            metadata:
              name: shop-pool0
              namespace: workers
            spec:
              clusterName: shop
              template:
                spec:
                  minReadySeconds: 10
                  clusterName: shop
                  deletion:
                    nodeDrainTimeoutSeconds: 600
                  bootstrap:
                    dataSecretName: ""
                  infrastructureRef:
                    apiGroup: infrastructure.cluster.x-k8s.io
                    kind: AzureManagedMachinePool
                    name: shop-pool0
            """;

    private static final String CLUSTER_V1BETA1 = """
            apiVersion: cluster.x-k8s.io/v1beta1
            kind: Cluster
            metadata:
              name: shop
              namespace: workers
            spec:
              infrastructureRef:
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureManagedCluster
                name: shop
              controlPlaneRef:
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureManagedControlPlane
                name: shop
            """;

    private static final String TOPOLOGY_V1BETA1 = """
            apiVersion: cluster.x-k8s.io/v1beta1
            kind: Cluster
            metadata:
              name: shop
              namespace: workers
            spec:
              topology:
                class: kubeadm
                version: v1.33.2
            """;

    private static final String TOPOLOGY_V1BETA2 = """
            apiVersion: cluster.x-k8s.io/v1beta2
            kind: Cluster
            metadata:
              name: shop
              namespace: workers
            spec:
              topology:
                classRef:
                  name: kubeadm
                version: v1.33.2
            """;

    @Test
    void aVersionAloneChangesNothing() {
        assertThat(change(POOL_V1BETA1, POOL_V1BETA2)).isEmpty();
        assertThat(change(POOL_V1BETA2, POOL_V1BETA1)).isEmpty();
    }

    @Test
    void whatMustNotChangeMustNotChangeWithTheVersionEither() {
        assertThat(change(POOL_V1BETA1, POOL_V1BETA2.replace("clusterName: shop", "clusterName: books")))
                .isEqualTo("""
                a.yaml error mp-cluster-immutable MachinePool workers/shop-pool0 spec.clusterName: must stay "shop", got "books"; make a new one for the other cluster
                """);
    }

    @Test
    void norOnTheWayBack() {
        assertThat(change(POOL_V1BETA2, POOL_V1BETA1.replace("clusterName: shop", "clusterName: books")))
                .isEqualTo("""
                a.yaml error mp-cluster-immutable MachinePool workers/shop-pool0 spec.clusterName: must stay "shop", got "books"; make a new one for the other cluster
                """);
    }

    @Test
    void aReferenceGoesWhateverItWasCalled() {
        String without = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata:
                  name: shop
                  namespace: workers
                spec:
                  controlPlaneRef:
                    apiGroup: infrastructure.cluster.x-k8s.io
                    kind: AzureManagedControlPlane
                    name: shop
                """;

        assertThat(change(CLUSTER_V1BETA1, without)).isEqualTo("""
                a.yaml error cluster-infraref-keep Cluster workers/shop spec.infrastructureRef: must stay; put it back, it may name something else
                """);
    }

    @Test
    void kubernetesVersionsAreCountedFromTheOldObject() {
        assertThat(change(TOPOLOGY_V1BETA1, TOPOLOGY_V1BETA2.replace("v1.33.2", "v1.35.0")))
                .isEqualTo("""
                a.yaml warning cluster-topology-gate Cluster workers/shop spec.topology: must be absent without the feature gate ClusterTopology; turn the gate on, and tell the validator so
                a.yaml warning topo-class-missing Cluster workers/shop spec.topology.classRef.name: names a ClusterClass that is not here, so the topology is not fully checked, got "kubeadm" in namespace "workers"; check that it is on the management cluster
                a.yaml warning topo-version-no-skip Cluster workers/shop spec.topology.version: must go up by one minor version at most, from "v1.33.2", got "v1.35.0"; upgrade to v1.34 first
                """);
    }

    @Test
    void rulesOfTheSchemaSeeTheOldObjectWhereTheNewVersionHasIt() {
        String crd = """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata:
                  name: machinepools.cluster.x-k8s.io
                spec:
                  group: cluster.x-k8s.io
                  scope: Namespaced
                  names: {kind: MachinePool}
                  versions:
                  - name: v1beta2
                    served: true
                    storage: true
                    schema:
                      openAPIV3Schema:
                        type: object
                        x-kubernetes-preserve-unknown-fields: true
                        properties:
                          spec:
                            type: object
                            x-kubernetes-preserve-unknown-fields: true
                            properties:
                              template:
                                type: object
                                x-kubernetes-preserve-unknown-fields: true
                                properties:
                                  spec:
                                    type: object
                                    x-kubernetes-preserve-unknown-fields: true
                                    properties:
                                      minReadySeconds:
                                        type: integer
                                        x-kubernetes-validations:
                                        - rule: self >= oldSelf
                                          message: must not shrink
                """;
        FleetValidator validator =
                FleetValidator.builder().crds(Trees.of("crd.yaml", crd)).build();
        String after = POOL_V1BETA2.replace("minReadySeconds: 10", "minReadySeconds: 5");

        assertThat(RuleFixtures.lines(validator.validate(Trees.of("a.yaml", after), Trees.of("a.yaml", POOL_V1BETA1))))
                .isEqualTo("""
                a.yaml error schema-cel MachinePool workers/shop-pool0 spec.template.spec.minReadySeconds: must not shrink
                """);
    }

    @Test
    void ofTwoObjectsBeforeTheOneOfTheVersionIsMeant() {
        String both = POOL_V1BETA1 + "---\n" + POOL_V1BETA2.replace("clusterName: shop", "clusterName: books");

        assertThat(change(both, POOL_V1BETA2)).isEqualTo("""
                a.yaml error mp-cluster-immutable MachinePool workers/shop-pool0 spec.clusterName: must stay "books", got "shop"; make a new one for the other cluster
                """);
    }

    private static String change(String before, String after) {
        Report report = FleetValidator.create().validate(Trees.of("a.yaml", after), Trees.of("a.yaml", before));
        return report.findings().isEmpty() ? "" : RuleFixtures.lines(report);
    }
}
