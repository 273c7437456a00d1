package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.PoolMode;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The same objects in the v1alpha3 of 2021, whose kinds stand in experimental groups and know less. What they have no field for
 * is refused.
 */
final class SeedAksObjects {

    /** The fields of a cluster that v1alpha3 has, under whatever name. */
    private static final Set<String> CLUSTER_FIELDS = Set.of(
            "name",
            "infra",
            "infraPath",
            "labels",
            "annotations",
            "protect",
            "subscriptionID",
            "location",
            "resourceGroupName",
            "nodeResourceGroupName",
            "version",
            "clusterNetwork",
            "networkPlugin",
            "networkPolicy",
            "loadBalancerSKU",
            "dnsServiceIP",
            "sshPublicKey",
            "additionalTags",
            "virtualNetwork",
            "nodePools");

    private static final Set<String> POOL_FIELDS =
            Set.of("name", "mode", "sku", "osType", "osDiskSizeGB", "replicas", "version", "annotations");

    private static final String CORE = "cluster.x-k8s.io/v1alpha3";
    private static final String POOLS = "exp.cluster.x-k8s.io/v1alpha3";
    private static final String AZURE = "exp.infrastructure.cluster.x-k8s.io/v1alpha3";

    private final AksCluster cluster;
    private final RenderContext context;

    private SeedAksObjects(AksCluster cluster, RenderContext context) {
        this.cluster = cluster;
        this.context = context;
    }

    static List<Manifest> render(AksCluster cluster, RenderContext context) {
        SeedAksObjects objects = new SeedAksObjects(cluster, context);
        objects.refuse();
        List<Manifest> manifests = new ArrayList<>();
        manifests.add(objects.cluster());
        manifests.add(objects.controlPlane());
        manifests.add(objects.object(AZURE, "AzureManagedCluster", cluster.name()));
        for (AksNodePool pool : cluster.nodePools()) {
            manifests.add(objects.machinePool(pool));
            manifests.add(objects.managedMachinePool(pool));
        }
        return manifests;
    }

    private void refuse() {
        SeedRefusals refusals = new SeedRefusals(cluster, context);
        JsonNode said = KindMapper.json().valueToTree(cluster);
        refusals.unknownFields("", said, CLUSTER_FIELDS);
        refusals.unknownValues();
        refusals.unknownFields("virtualNetwork.", said.path("virtualNetwork"), Set.of("name", "cidrBlock", "subnet"));
        refusals.unknownFields(
                "virtualNetwork.subnet.", said.path("virtualNetwork").path("subnet"), Set.of("name", "cidrBlock"));
        boolean system = false;
        for (int i = 0; i < cluster.nodePools().size(); i++) {
            refusals.unknownFields(
                    "nodePools[" + i + "].", said.path("nodePools").path(i), POOL_FIELDS);
            boolean another = cluster.nodePools().get(i).mode() == PoolMode.SYSTEM;
            if (system && another) {
                refusals.refuse(
                        "nodePools[" + i + "].mode",
                        "must be User in SEED_2021, which has one System pool, got \"System\"",
                        "make it a User pool, or use the profile CURRENT");
            }
            system |= another;
        }
        refusals.pools();
    }

    private Manifest cluster() {
        Manifest manifest = object(CORE, "Cluster", cluster.name());
        ObjectNode document = (ObjectNode) manifest.content();
        ObjectNode metadata = document.withObject("/metadata");
        texts(metadata, "labels", cluster.labels());
        texts(metadata, "annotations", cluster.effectiveAnnotations());
        ObjectNode spec = document.putObject("spec");
        cluster.clusterNetwork()
                .ifPresent(
                        network -> spec.set("clusterNetwork", KindMapper.json().valueToTree(network)));
        ObjectNode network = spec.withObject("/clusterNetwork");
        if (!network.has("serviceDomain")) {
            network.put("serviceDomain", "cluster.local");
        }
        reference(spec.putObject("controlPlaneRef"), "AzureManagedControlPlane", cluster.name());
        reference(spec.putObject("infrastructureRef"), "AzureManagedCluster", cluster.name());
        return manifest;
    }

    private Manifest controlPlane() {
        Manifest manifest = object(AZURE, "AzureManagedControlPlane", cluster.name());
        ObjectNode spec = ((ObjectNode) manifest.content()).putObject("spec");
        spec.putObject("defaultPoolRef").put("name", defaultPool());
        spec.put("location", cluster.location().orElseThrow());
        spec.put("resourceGroupName", cluster.effectiveResourceGroupName());
        spec.put("nodeResourceGroupName", nodeResourceGroup(cluster));
        spec.put("sshPublicKey", cluster.sshPublicKey().orElse(""));
        spec.put("subscriptionID", cluster.subscriptionID().orElseThrow());
        spec.put("version", cluster.version().orElseThrow());
        cluster.networkPlugin().ifPresent(plugin -> spec.put("networkPlugin", plugin.wireName()));
        cluster.networkPolicy().ifPresent(policy -> spec.put("networkPolicy", policy.wireName()));
        cluster.loadBalancerSKU().ifPresent(sku -> spec.put("loadBalancerSKU", sku.wireName()));
        cluster.dnsServiceIP().ifPresent(ip -> spec.put("dnsServiceIP", ip));
        texts(spec, "additionalTags", cluster.additionalTags());
        virtualNetwork(spec);
        return manifest;
    }

    /** v1alpha3 demands the range of a network that it is given, where later versions have a default. */
    private void virtualNetwork(ObjectNode spec) {
        cluster.virtualNetwork().ifPresent(network -> {
            ObjectNode node = KindMapper.json().valueToTree(network);
            if (!node.has("cidrBlock")) {
                node.put("cidrBlock", SeedAksValues.NETWORK_RANGE);
            }
            spec.set("virtualNetwork", node);
        });
    }

    /** v1alpha3 has no modes: the one pool that is named here is the system's. */
    private String defaultPool() {
        return cluster.nodePools().stream()
                .filter(pool -> pool.mode() == PoolMode.SYSTEM)
                .map(AksNodePool::name)
                .findFirst()
                .orElseThrow();
    }

    /** The reference's convention; v1alpha3 demands a name, and AKS's own default is not one that it would know. */
    static String nodeResourceGroup(AksCluster cluster) {
        return cluster.nodeResourceGroupName().orElseGet(() -> "nodepool-" + cluster.effectiveResourceGroupName());
    }

    private Manifest machinePool(AksNodePool pool) {
        Manifest manifest = object(POOLS, "MachinePool", pool.name());
        ObjectNode document = (ObjectNode) manifest.content();
        texts(document.withObject("/metadata"), "annotations", pool.annotations());
        ObjectNode spec = document.putObject("spec");
        spec.put("clusterName", cluster.name());
        pool.replicas().ifPresent(replicas -> spec.put("replicas", replicas));
        ObjectNode template = spec.putObject("template").putObject("spec");
        template.putObject("bootstrap").put("dataSecretName", "");
        template.put("clusterName", cluster.name());
        reference(template.putObject("infrastructureRef"), "AzureManagedMachinePool", pool.name());
        template.put("version", pool.version().or(cluster::version).orElseThrow());
        return manifest;
    }

    private Manifest managedMachinePool(AksNodePool pool) {
        Manifest manifest = object(AZURE, "AzureManagedMachinePool", pool.name());
        ObjectNode spec = ((ObjectNode) manifest.content()).putObject("spec");
        spec.put("sku", pool.sku());
        pool.osDiskSizeGB().ifPresent(size -> spec.put("osDiskSizeGB", size));
        return manifest;
    }

    private Manifest object(String apiVersion, String kind, String name) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("apiVersion", apiVersion).put("kind", kind);
        document.putObject("metadata").put("name", name).put("namespace", context.namespace());
        return Manifest.of(document);
    }

    private static void reference(ObjectNode reference, String kind, String name) {
        reference.put("apiVersion", AZURE).put("kind", kind).put("name", name);
    }

    private static void texts(ObjectNode parent, String field, java.util.Map<String, String> texts) {
        if (!texts.isEmpty()) {
            parent.set(field, KindMapper.json().valueToTree(texts));
        }
    }
}
