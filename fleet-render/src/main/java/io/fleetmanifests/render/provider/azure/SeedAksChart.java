package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.render.chart.TemplateText;
import io.fleetmanifests.render.chart.ValuesSchema;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The chart for SEED_2021: the reference's values, our templates. */
final class SeedAksChart {

    private static final List<String> TEXTS = List.of(
            "name",
            "servicesCidrBlock",
            "location",
            "clusterResourceGroup",
            "subscriptionId",
            "k8sVersion",
            "controlAgentPoolName",
            "controlAgentPoolNodeSize",
            "workerAgentPoolName",
            "workerAgentPoolNodeSize");

    private SeedAksChart() {}

    static ClusterChart render(RenderContext context) {
        SortedMap<String, String> templates = new TreeMap<>();
        templates.put("cluster.yaml", TemplateText.of(SeedAksChart.class, "chart-seed-cluster.yaml"));
        return new ClusterChart("A Helm chart for AKS Cluster", SeedAksValues.defaults(context), schema(), templates);
    }

    private static ObjectNode schema() {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(name -> properties.putObject(name).put("type", "string").put("minLength", 1));
        properties.putObject("networkPlugin").put("type", "string");
        properties.putObject("networkPolicy").put("type", "string");
        for (String pool : List.of("controlAgentPoolNodes", "workerAgentPoolNodes")) {
            properties.putObject(pool).put("type", "integer").put("minimum", 0);
        }
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        name.putObject("name").put("type", "string").put("minLength", 1);
        ObjectNode network = ValuesSchema.closed(name, List.of("name"));
        network.remove("$schema");
        properties.set("virtualNetwork", network);
        return ValuesSchema.closed(properties, TEXTS);
    }
}
