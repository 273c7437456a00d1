package io.fleetmanifests.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.state.FleetState;
import org.junit.jupiter.api.Test;

/** What changes of the kinds mean to workloads, by the families of the providers. */
class ImpactsTest {

    private static final String AZURE = "infrastructure.cluster.x-k8s.io/v1beta1";
    private static final String AWS = "infrastructure.cluster.x-k8s.io/v1beta2";
    private static final String EKS = "controlplane.cluster.x-k8s.io/v1beta2";
    private static final String CORE = "cluster.x-k8s.io/v1beta2";

    private static final String POOL = "{mode: System, name: pool0, sku: Standard_D4s_v5}";
    private static final String SCALED =
            "{mode: System, name: pool0, sku: Standard_D4s_v5, scaling: {minSize: 1, maxSize: %d}}";
    private static final String MACHINES = """
        {clusterName: a, replicas: %d, template: {spec: {clusterName: a, version: %s, bootstrap: {dataSecretName: ''}, \
        infrastructureRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: AzureManagedMachinePool, name: %s}}}}""";

    @Test
    void ofPoolsOnAzure() {
        String kind = "AzureManagedMachinePool";
        assertThat(why(AZURE, kind, POOL, SCALED.formatted(3)))
                .isEqualTo("from now on the autoscaler decides how many nodes there are");
        assertThat(why(AZURE, kind, SCALED.formatted(3), POOL))
                .isEqualTo("from now on replicas decides how many nodes there are");
        assertThat(why(AZURE, kind, SCALED.formatted(3), SCALED.formatted(2)))
                .isEqualTo("nodes above the new maxSize are drained and deleted");
        assertThat(why(AZURE, kind, SCALED.formatted(3), SCALED.formatted(4))).isEmpty();
        assertThat(why(AZURE, kind, POOL, POOL.replace("System", "User")))
                .isEqualTo("the pods of the system must find room in another System pool");
        assertThat(why(AZURE, kind, POOL.replace("System", "User"), POOL)).isEmpty();
    }

    @Test
    void ofControlPlanesOnAzure() {
        String open = "{identityRef: {kind: AzureClusterIdentity, name: f}, location: x, resourceGroupName: rg,"
                + " version: v1.32.4, apiServerAccessProfile: {authorizedIPRanges: [10.0.0.0/8]}}";
        assertThat(why(AZURE, "AzureManagedControlPlane", open, open.replace("/8", "/16")))
                .isEqualTo("who is not in the ranges can no longer reach the API server, Flux on the management cluster"
                        + " included");
        assertThat(why(AZURE, "AzureASOManagedControlPlane", "{version: v1.32.4}", "{version: v1.33.0}"))
                .isEqualTo("upgrades the control plane from v1.32.4 to v1.33.0");
    }

    @Test
    void ofEks() {
        String plane = "{region: eu-central-1, version: v1.31, endpointAccess: {public: true}}";
        assertThat(why(EKS, "AWSManagedControlPlane", plane, plane.replace("1.31", "1.32")))
                .isEqualTo("upgrades the control plane from v1.31 to v1.32");
        assertThat(why(EKS, "AWSManagedControlPlane", plane, plane.replace("1.31", "1.33")))
                .isEqualTo("upgrades the control plane from v1.31 to v1.33, one minor release after the other");
        assertThat(why(EKS, "AWSManagedControlPlane", plane, plane.replace("true", "false")))
                .isEqualTo("who is not in the ranges can no longer reach the API server");
        String pool = "{amiType: AL2023_x86_64_STANDARD, amiVersion: 1.33.5-1, scaling: {minSize: 1, maxSize: 6}}";
        assertThat(why(AWS, "AWSManagedMachinePool", pool, pool.replace("33.5-1", "33.5-2")))
                .isEqualTo("replaces its nodes one after the other");
        assertThat(why(AWS, "AWSManagedMachinePool", pool, pool.replace("maxSize: 6", "maxSize: 3")))
                .isEqualTo("nodes above the new maxSize are drained and deleted");
        assertThat(why(AWS, "AWSManagedMachinePool", pool, pool.replace("maxSize: 6", "maxSize: 9")))
                .isEmpty();
    }

    @Test
    void ofClusterApisOwnKinds() {
        String cluster = "{paused: %s, infrastructureRef: {apiGroup: x.example.com, kind: X, name: a}}";
        assertThat(why(CORE, "Cluster", cluster.formatted("false"), cluster.formatted("true")))
                .isEqualTo("nobody looks after the cluster while it is paused");
        assertThat(why(CORE, "Cluster", cluster.formatted("true"), cluster.formatted("false")))
                .isEqualTo("the cluster is looked after again");
        assertThat(why(
                        CORE,
                        "MachinePool",
                        MACHINES.formatted(2, "v1.32.4", "p"),
                        MACHINES.formatted(1, "v1.33.0", "p")))
                .isEqualTo(
                        "1 node is drained and deleted; replaces its nodes one after the other, from v1.32.4 to v1.33.0");
        assertThat(why(
                        CORE,
                        "MachineDeployment",
                        MACHINES.formatted(2, "v1.32.4", "p"),
                        MACHINES.formatted(2, "v1.32.4", "q")))
                .isEqualTo("replaces all its machines");
    }

    private static String why(String apiVersion, String kind, String before, String after) {
        return FleetPlanner.create()
                .plan(state(apiVersion, kind, before), state(apiVersion, kind, after))
                .changes()
                .get(0)
                .why();
    }

    private static FleetState state(String apiVersion, String kind, String spec) {
        return States.fleet()
                .byHand("{apiVersion: %s, kind: %s, metadata: {name: north, namespace: workers}, spec: %s}"
                        .formatted(apiVersion, kind, spec))
                .build();
    }
}
