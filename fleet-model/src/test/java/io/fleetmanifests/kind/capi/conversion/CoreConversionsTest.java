package io.fleetmanifests.kind.capi.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.conversion.Converted;
import org.junit.jupiter.api.Test;

class CoreConversionsTest {

    private static final String V1BETA1 = "cluster.x-k8s.io/v1beta1";
    private static final String V1BETA2 = "cluster.x-k8s.io/v1beta2";

    @Test
    void referencesOfAClusterNameAGroup() {
        String older = """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: Cluster
                metadata:
                  name: one
                  namespace: fleet
                spec:
                  clusterNetwork:
                    services:
                      cidrBlocks:
                      - 192.168.0.0/16
                  controlPlaneRef:
                    apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                    kind: AzureManagedControlPlane
                    name: one
                  infrastructureRef:
                    apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                    kind: AzureManagedCluster
                    name: one
                """;
        String newer = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata:
                  name: one
                  namespace: fleet
                spec:
                  clusterNetwork:
                    services:
                      cidrBlocks:
                      - 192.168.0.0/16
                  controlPlaneRef:
                    apiGroup: infrastructure.cluster.x-k8s.io
                    kind: AzureManagedControlPlane
                    name: one
                  infrastructureRef:
                    apiGroup: infrastructure.cluster.x-k8s.io
                    kind: AzureManagedCluster
                    name: one
                """;

        assertThat(Converted.to(V1BETA2, older)).isEqualTo(newer);
        assertThat(Converted.to(V1BETA1, newer)).isEqualTo(older);
    }

    @Test
    void aReferenceLosesAllThatItsNameDoesNotTell() {
        assertThat(Converted.to(V1BETA2, """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: Cluster
                metadata:
                  name: one
                spec:
                  paused: false
                  controlPlaneEndpoint: {}
                  infrastructureRef:
                    name: one
                    namespace: fleet
                    uid: 0d6a4b4c-7a57-4a35-9d70-6b8f3ac3f1d2
                    kind: AzureManagedCluster
                    apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                    resourceVersion: "1"
                    fieldPath: spec
                """)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata:
                  name: one
                spec:
                  paused: false
                  infrastructureRef:
                    name: one
                    kind: AzureManagedCluster
                    apiGroup: infrastructure.cluster.x-k8s.io
                """);
    }

    @Test
    void aMachinePoolOfAksNeedsNoMetadataInItsTemplate() {
        String older = """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachinePool
                metadata:
                  name: one-pool0
                spec:
                  clusterName: one
                  minReadySeconds: 30
                  replicas: 2
                  template:
                    metadata: {}
                    spec:
                      bootstrap:
                        dataSecretName: ""
                      clusterName: one
                      infrastructureRef:
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                        kind: AzureManagedMachinePool
                        name: one-pool0
                      nodeDrainTimeout: 90.9s
                      nodeVolumeDetachTimeout: 600000h
                      version: v1.31.4
                """;
        String newer = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: MachinePool
                metadata:
                  name: one-pool0
                spec:
                  clusterName: one
                  template:
                    spec:
                      minReadySeconds: 30
                      bootstrap:
                        dataSecretName: ""
                      clusterName: one
                      infrastructureRef:
                        apiGroup: infrastructure.cluster.x-k8s.io
                        kind: AzureManagedMachinePool
                        name: one-pool0
                      deletion:
                        nodeDrainTimeoutSeconds: 90
                        nodeVolumeDetachTimeoutSeconds: 2147483647
                      version: v1.31.4
                  replicas: 2
                """;

        assertThat(Converted.to(V1BETA2, older)).isEqualTo(newer);
    }

    @Test
    void aMachineDeploymentHasItsStrategyInItsRollout() {
        String newer = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: MachineDeployment
                metadata:
                  name: one-md-0
                spec:
                  clusterName: one
                  rollout:
                    after: "2030-01-01T00:00:00Z"
                    strategy:
                      type: OnDelete
                  remediation:
                    maxInFlight: 1
                  machineNaming:
                    template: "{{ .random }}"
                """;

        assertThat(Converted.to(V1BETA2, """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachineDeployment
                metadata:
                  name: one-md-0
                spec:
                  clusterName: one
                  rolloutAfter: "2030-01-01T00:00:00Z"
                  strategy:
                    type: OnDelete
                    remediation:
                      maxInFlight: 1
                  machineNamingStrategy:
                    template: "{{ .random }}"
                  revisionHistoryLimit: 2
                  progressDeadlineSeconds: 900
                """)).isEqualTo(newer);
        assertThat(Converted.to(V1BETA1, newer)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachineDeployment
                metadata:
                  name: one-md-0
                spec:
                  clusterName: one
                  rolloutAfter: "2030-01-01T00:00:00Z"
                  strategy:
                    type: OnDelete
                    remediation:
                      maxInFlight: 1
                  machineNamingStrategy:
                    template: "{{ .random }}"
                """);
    }

    @Test
    void aHealthCheckKeepsTheVersionOfItsTemplate() {
        String older = """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachineHealthCheck
                metadata:
                  name: one
                spec:
                  clusterName: one
                  selector: {}
                  unhealthyConditions:
                  - type: Ready
                    status: "False"
                    timeout: 5m0s
                  nodeStartupTimeout: 0s
                  unhealthyRange: "[1-3]"
                  remediationTemplate:
                    apiVersion: infrastructure.example.org/v1beta1
                    kind: ExampleRemediationTemplate
                    name: reboot
                """;
        String newer = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: MachineHealthCheck
                metadata:
                  name: one
                spec:
                  clusterName: one
                  selector: {}
                  checks:
                    unhealthyNodeConditions:
                    - type: Ready
                      status: "False"
                      timeoutSeconds: 300
                    nodeStartupTimeoutSeconds: 0
                  remediation:
                    triggerIf:
                      unhealthyInRange: "[1-3]"
                    templateRef:
                      apiVersion: infrastructure.example.org/v1beta1
                      kind: ExampleRemediationTemplate
                      name: reboot
                """;

        assertThat(Converted.to(V1BETA2, older)).isEqualTo(newer);
        assertThat(Converted.to(V1BETA1, newer)).isEqualTo(older);
    }

    @Test
    void aTimeThatIsNoneCannotBeConverted() {
        assertThat(Converted.find(V1BETA2, """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachinePool
                metadata:
                  name: one-pool0
                spec:
                  template:
                    spec:
                      nodeDrainTimeout: soon
                """)).isEmpty();
    }

    @Test
    void theVersionOfAKindThatNobodyKnowsIsTheOneOfTheOtherObject() {
        String newer = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata:
                  name: one
                spec:
                  infrastructureRef:
                    apiGroup: infrastructure.cluster.x-k8s.io
                    kind: DockerCluster
                    name: one
                """;
        String older = newer.replace("v1beta2", "v1beta1")
                .replace(
                        "apiGroup: infrastructure.cluster.x-k8s.io",
                        "apiVersion: infrastructure.cluster.x-k8s.io/v1alpha7");

        assertThat(Converted.find(V1BETA1, newer)).isEmpty();
        assertThat(Converted.like(older, newer)).contains(older);
    }
}
