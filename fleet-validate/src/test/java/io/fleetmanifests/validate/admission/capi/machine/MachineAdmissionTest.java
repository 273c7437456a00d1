package io.fleetmanifests.validate.admission.capi.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.admission.Defaulted;
import org.junit.jupiter.api.Test;

class MachineAdmissionTest {

    private static final String SCALED = """
            apiVersion: cluster.x-k8s.io/v1beta2
            metadata:
              name: shop-pool0
              annotations:
                cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size: "2"
                cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size: "5"
              labels:
                cluster.x-k8s.io/cluster-name: shop
            spec:
              clusterName: shop
            """;

    @Test
    void aMachinePoolOfV1beta2GetsWhatItLacks() {
        assertThat(Defaulted.created(MachineAdmission.machinePool(), """
                apiVersion: cluster.x-k8s.io/v1beta2
                metadata:
                  name: shop-pool0
                spec:
                  clusterName: shop
                  template:
                    spec:
                      version: 1.33.2
                """)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta2
                metadata:
                  name: shop-pool0
                  labels:
                    cluster.x-k8s.io/cluster-name: shop
                spec:
                  clusterName: shop
                  template:
                    spec:
                      version: v1.33.2
                      deletion:
                        nodeDeletionTimeoutSeconds: 10
                  replicas: 1
                """);
    }

    @Test
    void aMachinePoolOfV1beta1HasADurationForTheSame() {
        assertThat(Defaulted.created(MachineAdmission.machinePool(), """
                apiVersion: cluster.x-k8s.io/v1beta1
                metadata:
                  name: shop-pool0
                spec:
                  clusterName: shop
                  replicas: 3
                  template:
                    spec: {}
                """)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta1
                metadata:
                  name: shop-pool0
                  labels:
                    cluster.x-k8s.io/cluster-name: shop
                spec:
                  clusterName: shop
                  replicas: 3
                  template:
                    spec:
                      nodeDeletionTimeout: 10s
                """);
    }

    @Test
    void theAutoscalerStartsWithTheLeastAndKeepsWhatIsWithinItsBounds() {
        assertThat(Defaulted.created(MachineAdmission.machinePool(), SCALED)).endsWith("  replicas: 2\n");
        assertThat(updatedFrom(4)).endsWith("  replicas: 4\n");
        assertThat(updatedFrom(1)).endsWith("  replicas: 2\n");
        assertThat(updatedFrom(9)).endsWith("  replicas: 5\n");
    }

    private static String updatedFrom(int replicas) {
        return Defaulted.updated(MachineAdmission.machinePool(), "spec:\n  replicas: " + replicas + "\n", SCALED);
    }

    @Test
    void boundsThatAreNoNumbersLeaveReplicasUnset() {
        String odd = SCALED.replace("\"2\"", "two");
        assertThat(Defaulted.created(MachineAdmission.machinePool(), odd)).isEqualTo(odd);
    }

    @Test
    void aMachineDeploymentSelectsTheMachinesOfItsNameAndCluster() {
        assertThat(Defaulted.created(MachineAdmission.machineDeployment(), """
                apiVersion: cluster.x-k8s.io/v1beta2
                metadata:
                  name: shop-md0
                spec:
                  clusterName: shop
                """)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta2
                metadata:
                  name: shop-md0
                  labels:
                    cluster.x-k8s.io/cluster-name: shop
                spec:
                  clusterName: shop
                  replicas: 1
                  rollout:
                    strategy:
                      type: RollingUpdate
                      rollingUpdate:
                        maxSurge: 1
                        maxUnavailable: 0
                  template:
                    metadata:
                      labels:
                        cluster.x-k8s.io/deployment-name: shop-md0
                        cluster.x-k8s.io/cluster-name: shop
                  selector:
                    matchLabels:
                      cluster.x-k8s.io/deployment-name: shop-md0
                      cluster.x-k8s.io/cluster-name: shop
                """);
    }

    @Test
    void aMachineDeploymentThatDeletesItselfHasNoRollingUpdate() {
        assertThat(Defaulted.created(MachineAdmission.machineDeployment(), """
                apiVersion: cluster.x-k8s.io/v1beta1
                metadata:
                  name: shop-md0
                spec:
                  clusterName: shop
                  replicas: 2
                  strategy:
                    type: OnDelete
                  selector:
                    matchLabels:
                      team: shop
                """)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta1
                metadata:
                  name: shop-md0
                  labels:
                    cluster.x-k8s.io/cluster-name: shop
                spec:
                  clusterName: shop
                  replicas: 2
                  strategy:
                    type: OnDelete
                  selector:
                    matchLabels:
                      team: shop
                      cluster.x-k8s.io/cluster-name: shop
                  template:
                    metadata:
                      labels:
                        cluster.x-k8s.io/cluster-name: shop
                """);
    }

    @Test
    void aHealthCheckWaitsTenMinutesForANode() {
        assertThat(Defaulted.created(MachineAdmission.machineHealthCheck(), """
                apiVersion: cluster.x-k8s.io/v1beta2
                metadata:
                  name: shop-md0
                spec:
                  clusterName: shop
                """))
                .isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta2
                metadata:
                  name: shop-md0
                  labels:
                    cluster.x-k8s.io/cluster-name: shop
                spec:
                  clusterName: shop
                  checks:
                    nodeStartupTimeoutSeconds: 600
                """);
    }
}
