package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoDefaults;
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
 * The chart of AKS clusters that Azure Service Operator makes. Its values are the cluster as the fleet declares it, under the
 * same names, so that nothing that an {@link AksAsoCluster} can say is lost on the way; but for the subscription, which only
 * tells which Secret has the credentials.
 */
final class AksAsoChart {

    private static final List<String> TEMPLATES = List.of("_aso.tpl", "cluster.yaml", "node-pools.yaml");
    private static final String CREDENTIAL = "credentialFrom";

    private AksAsoChart() {}

    static ClusterChart render(RenderContext context) {
        SortedMap<String, String> templates = new TreeMap<>();
        TEMPLATES.forEach(name -> templates.put(name, TemplateText.of(AksAsoChart.class, "aso-chart-" + name)));
        return new ClusterChart(
                "An AKS cluster through Azure Service Operator and what Flux does on it",
                defaults(context),
                AksAsoValuesSchema.render(),
                templates);
    }

    private static ObjectNode defaults(RenderContext context) {
        ObjectNode values = context.fleet().defaults().stream()
                .filter(AksAsoDefaults.class::isInstance)
                .findFirst()
                .map(AksAsoChart::json)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        AksAsoCredentials.shared(context).ifPresent(secret -> values.put(CREDENTIAL, secret));
        return values;
    }

    static ObjectNode values(AksAsoCluster declared, AksAsoCluster resolved, RenderContext context) {
        ObjectNode declaredValues = json(declared);
        declaredValues.remove(List.of("infra", "infraPath", "name"));
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("name", declared.name());
        values.setAll(declaredValues);
        ProtectedValues.annotate(values, resolved);
        String credential = AksAsoCredentials.of(resolved, context);
        if (!AksAsoCredentials.shared(context).equals(Optional.of(credential))) {
            values.put(CREDENTIAL, credential);
        }
        infraPath(declared).ifPresent(path -> values.put("infraPath", path));
        return values;
    }

    /** The chart's own value serves the clusters that have all of the infrastructure as it is. */
    private static Optional<String> infraPath(AksAsoCluster cluster) {
        return Optional.of(cluster.effectiveInfraPath()).filter(path -> !path.equals("./infra/base"));
    }

    private static ObjectNode json(Object value) {
        JsonNode node = KindMapper.json().valueToTree(value);
        ObjectNode object = (ObjectNode) node;
        object.remove(List.of("kind", ProtectedValues.ATTRIBUTE, "subscriptionID"));
        return object;
    }
}
