package io.fleetmanifests.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A cluster over its defaults, merged as Helm merges a release's values over a chart's: so both layouts agree. */
public final class DefaultsMerge {

    private DefaultsMerge() {}

    /**
     * The cluster with what it leaves open taken from the defaults.
     *
     * @param type the cluster's implementation, to read the result as
     * @throws IllegalArgumentException when the two together are no value of that type, from the value's own checks
     */
    public static <T extends WorkerCluster> T merge(
            WorkerCluster cluster, ClusterDefaults defaults, Class<? extends T> type) {
        ObjectNode merged = FleetMapper.json().valueToTree(defaults);
        merge(merged, FleetMapper.json().valueToTree(cluster));
        try {
            return FleetMapper.json().treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a valid cluster over valid defaults is readable", e);
        }
    }

    private static void merge(ObjectNode base, ObjectNode over) {
        over.properties().forEach(field -> {
            JsonNode below = base.get(field.getKey());
            if (below instanceof ObjectNode object && field.getValue() instanceof ObjectNode value) {
                merge(object, value);
            } else {
                base.set(field.getKey(), field.getValue());
            }
        });
    }
}
