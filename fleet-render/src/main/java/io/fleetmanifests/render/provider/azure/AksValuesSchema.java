package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.azure.AzureManagedControlPlane;
import io.fleetmanifests.kind.azure.AzureManagedMachinePool;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.render.chart.ValuesSchema;
import java.util.List;

/**
 * The JSON Schema of the AKS chart's values, made from the CRDs of the objects that the values end up in: what the API server
 * would refuse, Helm refuses before.
 */
final class AksValuesSchema {

    private AksValuesSchema() {}

    static ObjectNode render() {
        ObjectNode properties = ValuesSchema.properties(AzureManagedControlPlane.class);
        properties.remove(List.of("controlPlaneEndpoint", "machineTemplate"));
        properties.set("name", name());
        properties.set("labels", ValuesSchema.textMap());
        properties.set("annotations", ValuesSchema.textMap());
        properties.set("clusterNetwork", ValuesSchema.properties(Cluster.class).get("clusterNetwork"));
        ObjectNode pools =
                properties.putObject("nodePools").put("type", "array").put("minItems", 1);
        pools.set("items", nodePool());
        return ValuesSchema.closed(
                properties, List.of("name", "version", "location", "subscriptionID", "identityRef", "nodePools"));
    }

    private static ObjectNode nodePool() {
        ObjectNode properties = ValuesSchema.properties(AzureManagedMachinePool.class);
        properties.remove("providerIDList");
        properties.putObject("replicas").put("type", "integer").put("minimum", 0);
        properties.putObject("version").put("type", "string");
        properties.set("annotations", ValuesSchema.textMap());
        ObjectNode pool = ValuesSchema.closed(properties, List.of("name", "mode", "sku"));
        pool.remove("$schema");
        return pool;
    }

    private static JsonNode name() {
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        name.put("type", "string")
                .put("pattern", "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
                .put("maxLength", 63);
        return name;
    }
}
