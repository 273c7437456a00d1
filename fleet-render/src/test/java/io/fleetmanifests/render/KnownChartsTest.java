package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownChartsTest {

    private static final String OLD = "helm.toolkit.fluxcd.io/v2beta1";

    @Test
    void findsTheChartOf2021ByItsNameAndItsValues() {
        assertThat(KnownCharts.find("aks-cluster", OLD, "fleet", "flux-system", values()))
                .hasValueSatisfying(match -> {
                    assertThat(match.profile()).isEqualTo(ApiProfile.SEED_2021);
                    assertThat(match.templates().keySet())
                            .containsExactly("templates/cluster.yaml", "templates/sync.yaml");
                    assertThat(match.templates().get("templates/sync.yaml")).contains("name: \"fleet\"");
                });
    }

    @Test
    void doesNotTakeOtherChartsForIt() {
        ObjectNode less = values();
        less.remove("location");

        assertThat(KnownCharts.find("aks-clusters", OLD, "fleet", "flux-system", values()))
                .isEmpty();
        assertThat(KnownCharts.find("aks-cluster", OLD, "fleet", "flux-system", less))
                .isEmpty();
        assertThat(KnownCharts.find("aks-cluster", OLD, "fleet", "flux-system", values().put("replicas", 1)))
                .isEmpty();
        assertThat(KnownCharts.find("aks-cluster", "helm.toolkit.fluxcd.io/v2", "fleet", "flux-system", values()))
                .isEmpty();
        assertThat(KnownCharts.find("aks-cluster", OLD, "No Name", "flux-system", values()))
                .isEmpty();
    }

    @Test
    void knowsTheChartsThatMakeClusters() {
        assertThat(List.of("aks-cluster", "aks-aso-cluster", "eks-cluster")).allMatch(KnownCharts::makesClusters);
        assertThat(KnownCharts.makesClusters("nginx")).isFalse();
    }

    private static ObjectNode values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (String name : List.of(
                "name",
                "servicesCidrBlock",
                "location",
                "clusterResourceGroup",
                "subscriptionId",
                "k8sVersion",
                "controlAgentPoolName",
                "controlAgentPoolNodeSize",
                "workerAgentPoolName",
                "workerAgentPoolNodeSize",
                "infraPath")) {
            values.put(name, "north");
        }
        return values;
    }
}
