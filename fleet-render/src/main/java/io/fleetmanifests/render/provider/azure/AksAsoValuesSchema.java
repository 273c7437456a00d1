package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.render.chart.ModelSchema;
import io.fleetmanifests.render.chart.ProtectedValues;
import io.fleetmanifests.render.chart.ValuesSchema;
import java.util.List;

/** The JSON Schema of the chart's values: the attributes of an {@link AksAsoCluster}, because no CRD of ours describes them. */
final class AksAsoValuesSchema {

    private AksAsoValuesSchema() {}

    static ObjectNode render() {
        ObjectNode properties = ModelSchema.properties(AksAsoCluster.class);
        properties.remove(List.of("infra", "infraPath", ProtectedValues.ATTRIBUTE, "subscriptionID"));
        properties.set("name", name());
        properties.set("clusterNetwork", ValuesSchema.properties(Cluster.class).get("clusterNetwork"));
        ObjectNode pools = properties.withObject("/nodePools");
        pools.put("minItems", 1);
        pools.withObject("/items/properties/replicas").put("minimum", 0);
        return ValuesSchema.closed(properties, List.of("name", "version", "location", "credentialFrom", "nodePools"));
    }

    private static ObjectNode name() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("pattern", "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
                .put("maxLength", 63);
    }
}
