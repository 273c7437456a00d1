package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.kind.azure.NetworkDataplane;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPluginMode;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.PoolMode;
import io.fleetmanifests.kind.azure.Subnet;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of AzureManagedControlPlane's and Cluster's webhooks that an {@link AksCluster} can break. */
final class AksChecks {

    private static final Pattern VERSION =
            Pattern.compile("v?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)([-0-9a-zA-Z_.+]*)?");
    private static final Pattern DNS_PREFIX = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]{0,52}[a-zA-Z0-9]");

    private AksChecks() {}

    static void name(String name, Problems problems) {
        String lower = name.toLowerCase(Locale.ROOT);
        problems.require(
                !lower.contains("microsoft") && !lower.contains("windows"),
                () -> Problem.of(
                        "amcp-name-reserved",
                        "name",
                        "must not contain \"microsoft\" or \"windows\", which Azure reserves, got \"" + name + "\"",
                        "rename the cluster"));
    }

    static void version(String rule, String version, Problems problems) {
        problems.require(
                VERSION.matcher(version).matches(),
                () -> Problem.of(
                        rule,
                        "version",
                        "must be major.minor.patch, got \"" + version + "\"",
                        "write v1.33.2, in full, for example"));
    }

    /** What is wrong with single values, wherever the rest of the settings comes from. */
    static void values(AksSettings settings, Problems problems) {
        settings.version().ifPresent(version -> version("amcp-version", version, problems));
        settings.dnsPrefix().ifPresent(prefix -> dnsPrefix("dnsPrefix", prefix, problems));
        settings.clusterNetwork().ifPresent(network -> clusterNetwork(network, problems));
        settings.virtualNetwork().ifPresent(network -> virtualNetwork(network, problems));
        settings.apiServerAccessProfile().ifPresent(profile -> {
            for (int i = 0; i < profile.authorizedIPRanges().size(); i++) {
                cidr(
                        "amcp-authorized-ips",
                        "apiServerAccessProfile.authorizedIPRanges[" + i + "]",
                        profile.authorizedIPRanges().get(i),
                        problems);
            }
        });
        uniquePools(settings.nodePools(), problems);
    }

    private static void dnsPrefix(String path, String prefix, Problems problems) {
        problems.require(
                DNS_PREFIX.matcher(prefix).matches(),
                () -> Problem.of(
                        "amcp-dnsprefix",
                        path,
                        "must be 2 to 54 letters, digits and hyphens, with a letter or digit at both ends, got \""
                                + prefix + "\"",
                        path.equals("name") ? "rename the cluster, or set dnsPrefix" : "choose another prefix"));
    }

    private static void clusterNetwork(ClusterNetwork network, Problems problems) {
        network.services().ifPresent(services -> ranges("clusterNetwork.services", services, problems));
        network.pods().ifPresent(pods -> ranges("clusterNetwork.pods", pods, problems));
    }

    private static void ranges(String path, NetworkRanges ranges, Problems problems) {
        List<String> blocks = ranges.cidrBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            cidr("cluster-cidr", path + ".cidrBlocks[" + i + "]", blocks.get(i), problems);
        }
        problems.require(
                blocks.size() == 1,
                () -> Problem.of(
                        "amcp-ranges-max1",
                        path + ".cidrBlocks",
                        "must be one range for AKS, got " + blocks.size(),
                        "give exactly one, or leave " + path + " out"));
    }

    private static void virtualNetwork(VirtualNetwork network, Problems problems) {
        network.cidrBlock().ifPresent(block -> cidr("amcp-vnet-cidr", "virtualNetwork.cidrBlock", block, problems));
        network.subnet()
                .flatMap(Subnet::cidrBlock)
                .ifPresent(block -> cidr("amcp-subnet-cidr", "virtualNetwork.subnet.cidrBlock", block, problems));
    }

    private static void cidr(String rule, String path, String text, Problems problems) {
        problems.require(
                Cidr.parse(text).isPresent(),
                () -> Problem.of(
                        rule, path, "must be an IP range, got \"" + text + "\"", "write 10.0.0.0/16 for example"));
    }

    private static void uniquePools(List<AksNodePool> pools, Problems problems) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < pools.size(); i++) {
            String name = pools.get(i).name();
            Integer earlier = first.putIfAbsent(name, i);
            if (earlier != null) {
                problems.add(Problem.of(
                        "fleet-duplicate-pool",
                        "nodePools[" + i + "].name",
                        "must be unique in the cluster, got \"" + name + "\", which nodePools[" + earlier
                                + "] has already",
                        "rename one of them"));
            }
        }
    }

    /** What a cluster must have once its defaults are applied. */
    static void complete(AksCluster cluster, Problems problems) {
        present("subscriptionID", cluster.subscriptionID(), problems);
        present("location", cluster.location(), problems);
        present("version", cluster.version(), problems);
        problems.require(
                cluster.nodePools().stream().anyMatch(pool -> pool.mode() == PoolMode.SYSTEM),
                () -> Problem.of(
                        "aks-system-pool",
                        "nodePools",
                        "must contain a pool of mode System, got "
                                + cluster.nodePools().size() + " pools without one",
                        "add one with AksNodePool.system, or mode: System"));
    }

    private static void present(String path, Optional<String> value, Problems problems) {
        problems.require(
                value.isPresent(),
                () -> Problem.of(
                        "fleet-missing-value",
                        path,
                        "is missing, on the cluster and in the fleet's AksDefaults",
                        "set it on one of them"));
    }

    /** What values that are fine by themselves must not say together. */
    static void together(AksCluster cluster, Problems problems) {
        if (cluster.dnsPrefix().isEmpty()) {
            dnsPrefix("name", cluster.name(), problems);
        }
        boolean overlay = cluster.networkPluginMode().equals(Optional.of(NetworkPluginMode.OVERLAY));
        boolean ciliumPolicy = cluster.networkPolicy().equals(Optional.of(NetworkPolicy.CILIUM));
        boolean ciliumDataplane = cluster.networkDataplane().equals(Optional.of(NetworkDataplane.CILIUM));
        problems.require(
                !overlay || !cluster.networkPlugin().equals(Optional.of(NetworkPlugin.KUBENET)),
                () -> Problem.of(
                        "amcp-overlay-kubenet",
                        "networkPluginMode",
                        "must not be overlay with networkPlugin kubenet",
                        "use networkPlugin azure"));
        problems.require(
                !ciliumDataplane || (overlay && ciliumPolicy),
                () -> Problem.of(
                        "amcp-dataplane-overlay",
                        "networkDataplane",
                        "must not be cilium without networkPluginMode overlay and networkPolicy cilium, got "
                                + cluster.networkPluginMode()
                                        .map(NetworkPluginMode::wireName)
                                        .orElse("no mode") + " and "
                                + cluster.networkPolicy()
                                        .map(NetworkPolicy::wireName)
                                        .orElse("no policy"),
                        "set both, or leave networkDataplane out"));
        problems.require(
                !ciliumPolicy || cluster.networkDataplane().isEmpty() || ciliumDataplane,
                () -> Problem.of(
                        "amcp-policy-cilium",
                        "networkPolicy",
                        "must not be cilium with another networkDataplane",
                        "set networkDataplane to cilium"));
        problems.require(
                cluster.disableLocalAccounts().isEmpty() || cluster.aadProfile().isPresent(),
                () -> Problem.of(
                        "amcp-local-accounts",
                        "disableLocalAccounts",
                        "must be absent without an aadProfile, even when it is false",
                        "add the aadProfile, or delete disableLocalAccounts"));
        subnetInNetwork(cluster, problems);
    }

    /** The webhooks' defaults take part: a network of one's own needs a subnet of one's own inside it. */
    private static void subnetInNetwork(AksCluster cluster, Problems problems) {
        Optional<Cidr> network =
                cluster.virtualNetwork().flatMap(VirtualNetwork::cidrBlock).flatMap(Cidr::parse);
        String subnet = cluster.virtualNetwork()
                .flatMap(VirtualNetwork::subnet)
                .flatMap(Subnet::cidrBlock)
                .orElse("10.240.0.0/16");
        Cidr.parse(subnet)
                .filter(range -> network.isPresent() && !network.get().contains(range.address()))
                .ifPresent(range -> problems.add(Problem.of(
                        "amcp-subnet-in-vnet",
                        "virtualNetwork.subnet.cidrBlock",
                        "must lie inside virtualNetwork.cidrBlock, got \"" + subnet + "\" and \""
                                + cluster.virtualNetwork()
                                        .flatMap(VirtualNetwork::cidrBlock)
                                        .orElse("") + "\"",
                        "give the subnet a range of its own")));
    }
}
