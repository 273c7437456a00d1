package io.fleetmanifests.kind.capi.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.conversion.Converted;
import org.junit.jupiter.api.Test;

class TopologyMovesTest {

    private static final String V1BETA1 = "cluster.x-k8s.io/v1beta1";
    private static final String V1BETA2 = "cluster.x-k8s.io/v1beta2";

    @Test
    void aTopologySaysTheSameElsewhere() {
        String older = """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: Cluster
                metadata:
                  name: one
                spec:
                  topology:
                    class: standard
                    classNamespace: classes
                    version: v1.31.4
                    controlPlane:
                      machineHealthCheck:
                        enable: true
                        unhealthyConditions:
                        - type: Ready
                          status: Unknown
                          timeout: 5m0s
                        nodeStartupTimeout: 10m0s
                        maxUnhealthy: 40%
                      nodeDrainTimeout: 1h0m0s
                    workers:
                      machineDeployments:
                      - class: workers
                        name: md-0
                        strategy:
                          type: RollingUpdate
                          rollingUpdate:
                            maxSurge: 1
                            maxUnavailable: 0
                            deletePolicy: Newest
                          remediation:
                            maxInFlight: 20%
                      machinePools:
                      - class: pool
                        name: mp-0
                        nodeDeletionTimeout: 10s
                    variables:
                    - name: location
                      value: {}
                """;
        String newer = """
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata:
                  name: one
                spec:
                  topology:
                    classRef:
                      name: standard
                      namespace: classes
                    version: v1.31.4
                    controlPlane:
                      healthCheck:
                        enabled: true
                        checks:
                          unhealthyNodeConditions:
                          - type: Ready
                            status: Unknown
                            timeoutSeconds: 300
                          nodeStartupTimeoutSeconds: 600
                        remediation:
                          triggerIf:
                            unhealthyLessThanOrEqualTo: 40%
                      deletion:
                        nodeDrainTimeoutSeconds: 3600
                    workers:
                      machineDeployments:
                      - class: workers
                        name: md-0
                        rollout:
                          strategy:
                            type: RollingUpdate
                            rollingUpdate:
                              maxSurge: 1
                              maxUnavailable: 0
                        deletion:
                          order: Newest
                        healthCheck:
                          remediation:
                            maxInFlight: 20%
                      machinePools:
                      - class: pool
                        name: mp-0
                        deletion:
                          nodeDeletionTimeoutSeconds: 10
                    variables:
                    - name: location
                      value: {}
                """;

        assertThat(Converted.to(V1BETA2, older)).isEqualTo(newer);
        assertThat(Converted.to(V1BETA1, newer)).isEqualTo(older);
    }

    @Test
    void aTopologyLosesWhatNobodyReads() {
        assertThat(Converted.to(V1BETA2, """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: Cluster
                metadata:
                  name: one
                spec:
                  topology:
                    class: standard
                    version: v1.31.4
                    rolloutAfter: "2030-01-01T00:00:00Z"
                    controlPlane:
                      metadata: {}
                      machineHealthCheck: {}
                    workers:
                      machineDeployments:
                      - class: workers
                        name: md-0
                        metadata: {}
                        variables:
                          overrides:
                          - name: size
                            value: small
                            definitionFrom: inline
                    variables:
                    - name: location
                      definitionFrom: inline
                      value: here
                """)).isEqualTo("""
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata:
                  name: one
                spec:
                  topology:
                    classRef:
                      name: standard
                    version: v1.31.4
                    workers:
                      machineDeployments:
                      - class: workers
                        name: md-0
                        variables:
                          overrides:
                          - name: size
                            value: small
                    variables:
                    - name: location
                      value: here
                """);
    }
}
