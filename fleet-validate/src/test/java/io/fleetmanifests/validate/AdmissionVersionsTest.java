package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionVersionsTest {

    private static final String CLUSTER = """
            apiVersion: cluster.x-k8s.io/%s
            kind: Cluster
            metadata: {name: shop, namespace: workers}
            spec:
              clusterNetwork:
                pods: {cidrBlocks: [10.244.0.0]}
            """;

    @Test
    void webhooksOfTodaySeeTheVersionsThatAreServedAndNoOthers() {
        assertThat(rules("v1beta2")).containsExactly("cluster-cidr", "cluster-one-ref");
        assertThat(rules("v1beta1")).containsExactly("cluster-cidr", "cluster-one-ref");
        assertThat(rules("v1alpha4")).containsExactly("object-version");
        assertThat(rules("v1alpha3")).containsExactly("object-version");
    }

    private static List<String> rules(String version) {
        return FleetValidator.create().validate(Trees.of("a.yaml", CLUSTER.formatted(version))).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
