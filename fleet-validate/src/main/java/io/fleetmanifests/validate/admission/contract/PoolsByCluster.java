package io.fleetmanifests.validate.admission.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.NamespaceQuestion;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The objects of a kind by the Cluster that they belong to by their label or by a MachinePool, in the order of their names. */
record PoolsByCluster(String group, String kind) implements NamespaceQuestion<Map<String, List<JsonNode>>> {

    @Override
    public Map<String, List<JsonNode>> answer(Surroundings around, String namespace) {
        Map<String, SortedMap<String, JsonNode>> found = new HashMap<>();
        for (JsonNode pool : around.all(group, kind, namespace)) {
            add(found, label(pool), pool);
        }
        for (ReferencesFrom.Reference each : around.answer(ReferencesFrom.MACHINE_POOLS, namespace)) {
            if (each.to().isTo(group, kind)) {
                around.find(group, kind, namespace, each.to().name())
                        .filter(pool -> label(pool).isMissingNode())
                        .ifPresent(pool -> add(found, each.from().path("spec").path("clusterName"), pool));
            }
        }
        Map<String, List<JsonNode>> pools = new HashMap<>();
        found.forEach((cluster, byName) -> pools.put(cluster, List.copyOf(byName.values())));
        return pools;
    }

    private static JsonNode label(JsonNode object) {
        return object.path("metadata").path("labels").path(Owners.CLUSTER_NAME);
    }

    private static void add(Map<String, SortedMap<String, JsonNode>> found, JsonNode cluster, JsonNode pool) {
        if (cluster.isTextual()) {
            String name = Field.root(pool).at("metadata", "name").textOrEmpty();
            found.computeIfAbsent(cluster.textValue(), key -> new TreeMap<>()).put(name, pool);
        }
    }
}
