package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.render.chart.ProtectedValues;
import io.fleetmanifests.render.chart.TemplateText;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The chart of AKS clusters. Its values are the cluster as the fleet declares it, under the same names, so that nothing that an
 * {@link AksCluster} can say is lost on the way.
 */
final class AksChart {

    private static final List<String> TEMPLATES = List.of("cluster.yaml", "node-pools.yaml");

    private AksChart() {}

    static ClusterChart render(RenderContext context) {
        SortedMap<String, String> templates = new TreeMap<>();
        TEMPLATES.forEach(name -> templates.put(name, TemplateText.of(AksChart.class, "chart-" + name)));
        return new ClusterChart(
                "An AKS cluster and what Flux does on it", defaults(context), AksValuesSchema.render(), templates);
    }

    private static ObjectNode defaults(RenderContext context) {
        ObjectNode values = context.fleet().defaults().stream()
                .filter(AksDefaults.class::isInstance)
                .findFirst()
                .map(AksChart::json)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        AzureIdentities.shared(context)
                .ifPresent(
                        reference -> values.set("identityRef", KindMapper.json().valueToTree(reference)));
        return values;
    }

    static ObjectNode values(AksCluster declared, AksCluster resolved, RenderContext context) {
        AzureIdentities.reference(resolved, context);
        ObjectNode declaredValues = json(declared);
        declaredValues.remove(List.of("infra", "infraPath", "name"));
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("name", declared.name());
        values.setAll(declaredValues);
        ProtectedValues.annotate(values, resolved);
        infraPath(declared).ifPresent(path -> values.put("infraPath", path));
        return values;
    }

    /** The chart's own value serves the clusters that have all of the infrastructure as it is. */
    static Optional<String> infraPath(AksCluster cluster) {
        return Optional.of(cluster.effectiveInfraPath()).filter(path -> !path.equals("./infra/base"));
    }

    private static ObjectNode json(Object value) {
        JsonNode node = KindMapper.json().valueToTree(value);
        ObjectNode object = (ObjectNode) node;
        object.remove(List.of("kind", ProtectedValues.ATTRIBUTE));
        return object;
    }
}
