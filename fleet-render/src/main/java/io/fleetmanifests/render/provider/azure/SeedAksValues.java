package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.PoolMode;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of the reference's chart, under its own names. They carry one system pool and one user pool, and little else; a
 * cluster that says more is refused.
 */
final class SeedAksValues {

    /** What the reference's template gives every network. */
    static final String NETWORK_RANGE = "10.0.0.0/8";

    private static final Set<String> CLUSTER_FIELDS = Set.of(
            "name",
            "infra",
            "infraPath",
            "subscriptionID",
            "location",
            "resourceGroupName",
            "nodeResourceGroupName",
            "version",
            "clusterNetwork",
            "networkPlugin",
            "networkPolicy",
            "virtualNetwork",
            "nodePools");

    private SeedAksValues() {}

    /** The chart's own values: what all clusters have unless they say otherwise. */
    static ObjectNode defaults(RenderContext context) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.putNull("name");
        Optional<AksDefaults> defaults = defaultsOf(context);
        defaults.flatMap(AksDefaults::clusterNetwork)
                .flatMap(SeedAksValues::services)
                .ifPresent(range -> values.put("servicesCidrBlock", range));
        defaults.flatMap(AksDefaults::location).ifPresent(location -> values.put("location", location));
        values.putNull("clusterResourceGroup");
        defaults.flatMap(AksDefaults::subscriptionID).ifPresent(id -> values.put("subscriptionId", id));
        defaults.flatMap(AksDefaults::version).ifPresent(version -> values.put("k8sVersion", version));
        defaults.flatMap(AksDefaults::networkPlugin)
                .ifPresent(plugin -> values.put("networkPlugin", plugin.wireName()));
        defaults.flatMap(AksDefaults::networkPolicy)
                .ifPresent(policy -> values.put("networkPolicy", policy.wireName()));
        pools(defaults.map(AksDefaults::nodePools).orElse(List.of()), values);
        return values;
    }

    /** One cluster's values, without those that the chart has already. */
    static ObjectNode of(AksCluster cluster, RenderContext context) {
        refuse(cluster, context);
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("name", cluster.name());
        values.put("clusterResourceGroup", cluster.effectiveResourceGroupName());
        pools(cluster.nodePools(), values);
        cluster.subscriptionID().ifPresent(id -> values.put("subscriptionId", id));
        cluster.location().ifPresent(location -> values.put("location", location));
        cluster.version().ifPresent(version -> values.put("k8sVersion", version));
        cluster.clusterNetwork()
                .flatMap(SeedAksValues::services)
                .ifPresent(range -> values.put("servicesCidrBlock", range));
        cluster.networkPlugin().map(NetworkPlugin::wireName).ifPresent(plugin -> values.put("networkPlugin", plugin));
        cluster.networkPolicy().map(NetworkPolicy::wireName).ifPresent(policy -> values.put("networkPolicy", policy));
        cluster.virtualNetwork()
                .ifPresent(network -> values.putObject("virtualNetwork").put("name", network.name()));
        values.put("infraPath", cluster.effectiveInfraPath());
        ObjectNode shared = defaults(context).put("infraPath", "./infra/base");
        values.properties().removeIf(field -> field.getValue().equals(shared.get(field.getKey())));
        return values;
    }

    private static Optional<AksDefaults> defaultsOf(RenderContext context) {
        return context.fleet().defaults().stream()
                .filter(AksDefaults.class::isInstance)
                .map(AksDefaults.class::cast)
                .findFirst();
    }

    private static Optional<String> services(ClusterNetwork network) {
        return network.services()
                .map(NetworkRanges::cidrBlocks)
                .flatMap(blocks -> blocks.stream().findFirst());
    }

    private static void pools(List<AksNodePool> pools, ObjectNode values) {
        for (AksNodePool pool : pools) {
            String prefix = pool.mode() == PoolMode.SYSTEM ? "controlAgentPool" : "workerAgentPool";
            values.put(prefix + "Name", pool.name());
            pool.replicas().ifPresent(replicas -> values.put(prefix + "Nodes", replicas));
            values.put(prefix + "NodeSize", pool.sku());
        }
    }

    private static void refuse(AksCluster cluster, RenderContext context) {
        SeedRefusals refusals = new SeedRefusals(cluster, context);
        JsonNode said = KindMapper.json().valueToTree(cluster);
        refusals.unknownFields("", said, CLUSTER_FIELDS);
        refusals.unknownValues();
        refusals.unknownFields("virtualNetwork.", said.path("virtualNetwork"), Set.of("name", "cidrBlock"));
        refusals.unknownFields("clusterNetwork.", said.path("clusterNetwork"), Set.of("services", "serviceDomain"));
        fixed(
                "virtualNetwork.cidrBlock",
                cluster.virtualNetwork().flatMap(VirtualNetwork::cidrBlock),
                NETWORK_RANGE,
                refusals);
        fixed(
                "clusterNetwork.serviceDomain",
                cluster.clusterNetwork().flatMap(ClusterNetwork::serviceDomain),
                "cluster.local",
                refusals);
        fixed(
                "nodeResourceGroupName",
                cluster.nodeResourceGroupName(),
                "nodepool-" + cluster.effectiveResourceGroupName(),
                refusals);
        if (cluster.clusterNetwork().flatMap(SeedAksValues::services).isEmpty()) {
            refusals.refuse(
                    "clusterNetwork.services",
                    "must be present in SEED_2021, whose chart has no services range of its own",
                    "set clusterNetwork.services on the cluster or in the AksDefaults");
        }
        refusePools(cluster, said.path("nodePools"), refusals);
        refusals.pools();
    }

    private static void refusePools(AksCluster cluster, JsonNode said, SeedRefusals refusals) {
        long system = cluster.nodePools().stream()
                .filter(pool -> pool.mode() == PoolMode.SYSTEM)
                .count();
        if (said.size() != 2 || system != 1) {
            refusals.refuse(
                    "nodePools",
                    "must be one System and one User pool in SEED_2021 with layout helm, got " + system + " and "
                            + (said.size() - system),
                    "use layout manifests, or the profile CURRENT");
        }
        for (int i = 0; i < said.size(); i++) {
            JsonNode pool = said.get(i);
            // Linux is what every pool is; Windows is refused with the rest.
            refusals.unknownFields("nodePools[" + i + "].", pool, Set.of("name", "mode", "sku", "replicas", "osType"));
            if (!pool.has("replicas")) {
                refusals.refuse(
                        "nodePools[" + i + "].replicas",
                        "must be present in SEED_2021 with layout helm",
                        "say how many nodes the pool has");
            }
        }
    }

    private static void fixed(String path, Optional<String> value, String only, SeedRefusals refusals) {
        value.filter(given -> !given.equals(only))
                .ifPresent(given -> refusals.refuse(
                        path,
                        "must be \"" + only + "\" in SEED_2021 with layout helm, got \"" + given + "\"",
                        "leave it out, or use layout manifests"));
    }
}
