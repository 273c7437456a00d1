package io.fleetmanifests.render.provider.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.aws.AWSFargateProfile;
import io.fleetmanifests.kind.aws.AWSManagedControlPlane;
import io.fleetmanifests.kind.aws.AWSManagedMachinePool;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.render.chart.ValuesSchema;
import java.util.List;

/**
 * The JSON Schema of the EKS chart's values, made from the CRDs of the objects that the values end up in: what the API server
 * would refuse, Helm refuses before.
 */
final class EksValuesSchema {

    private EksValuesSchema() {}

    static ObjectNode render() {
        ObjectNode properties = ValuesSchema.properties(AWSManagedControlPlane.class);
        properties.remove("controlPlaneEndpoint");
        properties.set("name", name());
        properties.set("labels", ValuesSchema.textMap());
        properties.set("annotations", ValuesSchema.textMap());
        properties.set("clusterNetwork", ValuesSchema.properties(Cluster.class).get("clusterNetwork"));
        properties.putObject("nodePools").put("type", "array").set("items", nodePool());
        properties.putObject("fargateProfiles").put("type", "array").set("items", fargateProfile());
        return ValuesSchema.closed(properties, List.of("name", "region"));
    }

    private static ObjectNode nodePool() {
        ObjectNode properties = ValuesSchema.properties(AWSManagedMachinePool.class);
        properties.remove("providerIDList");
        properties.set("name", name());
        properties.putObject("replicas").put("type", "integer").put("minimum", 0);
        properties.putObject("version").put("type", "string");
        properties.set("annotations", ValuesSchema.textMap());
        return item(properties, List.of("name", "amiType"));
    }

    private static ObjectNode fargateProfile() {
        ObjectNode properties = ValuesSchema.properties(AWSFargateProfile.class);
        properties.remove("clusterName");
        properties.set("name", name());
        return item(properties, List.of("name", "selectors"));
    }

    private static ObjectNode item(ObjectNode properties, List<String> required) {
        ObjectNode item = ValuesSchema.closed(properties, required);
        item.remove("$schema");
        return item;
    }

    private static ObjectNode name() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("pattern", "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
                .put("maxLength", 63);
    }
}
