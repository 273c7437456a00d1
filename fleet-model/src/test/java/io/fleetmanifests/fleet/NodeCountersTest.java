package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeCountersTest {

    private static final String MANAGED_BY = "cluster.x-k8s.io/replicas-managed-by";
    private static final String LEAST = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size";
    private static final String MOST = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size";

    @Test
    void nobodyCountsWithoutAnAnnotation() {
        assertThat(NodeCounters.of(Map.of("acme.example/owner", "platform"))).isEmpty();
    }

    @Test
    void everyValueNamesSomebodyButFalse() {
        assertThat(NodeCounters.of(Map.of(MANAGED_BY, "external-autoscaler")))
                .contains("\"external-autoscaler\", as its annotation cluster.x-k8s.io/replicas-managed-by says");
        assertThat(NodeCounters.of(Map.of(MANAGED_BY, ""))).isPresent();
        assertThat(NodeCounters.of(Map.of(MANAGED_BY, "false"))).isEmpty();
    }

    @Test
    void theAutoscalerOfClusterApiNeedsBothBounds() {
        assertThat(NodeCounters.of(Map.of(LEAST, "2"))).isEmpty();
        assertThat(NodeCounters.of(Map.of(LEAST, "2", MOST, "5")))
                .contains("the autoscaler of Cluster API from 2 up to 5");
    }

    @Test
    void saysTheBoundsThatAreKnown() {
        assertThat(NodeCounters.between("somebody", Optional.empty(), Optional.of(5)))
                .isEqualTo("somebody up to 5");
    }
}
