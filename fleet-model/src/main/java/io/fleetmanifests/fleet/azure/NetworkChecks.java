package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.kind.azure.NetworkDataplane;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPluginMode;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.Subnet;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import java.util.Optional;

/** The virtual network of an AKS cluster and what drives its traffic. */
final class NetworkChecks {

    private static final String MODE = "networkPluginMode";
    private static final String POLICY = "networkPolicy";
    private static final String DATAPLANE = "networkDataplane";
    private static final String SUBNET_RANGE = "virtualNetwork.subnet.cidrBlock";

    private NetworkChecks() {}

    static void values(AksSettings settings, Problems problems) {
        settings.clusterNetwork().ifPresent(network -> ServiceNetworkChecks.values(network, problems));
        Optional<VirtualNetwork> network = settings.virtualNetwork();
        network.flatMap(VirtualNetwork::cidrBlock)
                .ifPresent(block -> cidr("amcp-vnet-cidr", "virtualNetwork.cidrBlock", block, problems));
        network.flatMap(VirtualNetwork::subnet)
                .flatMap(Subnet::cidrBlock)
                .ifPresent(block -> cidr("amcp-subnet-cidr", SUBNET_RANGE, block, problems));
    }

    static void cidr(String rule, String path, String text, Problems problems) {
        problems.require(
                Cidr.parse(text).isPresent(),
                () -> Problem.of(
                        rule, path, "must be an IP range, got \"" + text + "\"", "write 10.0.0.0/16 for example"));
    }

    static void together(AksCluster cluster, Problems problems) {
        problems.require(
                !isOverlay(cluster) || !cluster.networkPlugin().equals(Optional.of(NetworkPlugin.KUBENET)),
                () -> Problem.of(
                                "amcp-overlay-kubenet",
                                MODE,
                                "must not be overlay with networkPlugin kubenet",
                                "use networkPlugin azure")
                        .involving("networkPlugin"));
        cilium(cluster, problems);
        cluster.virtualNetwork().ifPresent(network -> subnetInNetwork(cluster, network, problems));
    }

    private static void cilium(AksCluster cluster, Problems problems) {
        boolean policy = cluster.networkPolicy().equals(Optional.of(NetworkPolicy.CILIUM));
        boolean dataplane = cluster.networkDataplane().equals(Optional.of(NetworkDataplane.CILIUM));
        problems.require(
                !dataplane || isOverlay(cluster),
                () -> Problem.of(
                                "amcp-dataplane-overlay",
                                DATAPLANE,
                                "must not be cilium without networkPluginMode overlay",
                                "set networkPluginMode to overlay, or leave networkDataplane out")
                        .involving(MODE));
        problems.require(
                !dataplane || policy,
                () -> Problem.of(
                                "amcp-dataplane-policy",
                                DATAPLANE,
                                "must not be cilium without networkPolicy cilium, got "
                                        + cluster.networkPolicy()
                                                .map(other -> "networkPolicy " + other.wireName())
                                                .orElse("no networkPolicy"),
                                "set networkPolicy to cilium, or leave networkDataplane out")
                        .involving(POLICY));
        problems.require(
                !policy || cluster.networkDataplane().isEmpty() || dataplane,
                () -> Problem.of(
                                "amcp-policy-cilium",
                                POLICY,
                                "must not be cilium with another networkDataplane",
                                "set networkDataplane to cilium")
                        .involving(DATAPLANE));
    }

    /** The defaults of schema and webhook take part: a network of one's own needs a subnet of one's own inside it. */
    private static void subnetInNetwork(AksCluster cluster, VirtualNetwork network, Problems problems) {
        String range = network.cidrBlock().orElse("10.0.0.0/8");
        String subnet = subnetRange(cluster);
        boolean inside = Cidr.parse(range)
                .flatMap(outer -> Cidr.parse(subnet).map(inner -> outer.contains(inner.address())))
                .orElse(true);
        problems.require(
                inside,
                () -> Problem.of(
                                "amcp-subnet-in-vnet",
                                SUBNET_RANGE,
                                "must lie inside virtualNetwork.cidrBlock \"" + range + "\", got \"" + subnet + "\""
                                        + (hasSubnetRange(network) ? "" : ", its default"),
                                "give the subnet a range inside the network's")
                        .involving("virtualNetwork.cidrBlock", MODE));
    }

    /** The range of the nodes' subnet as it is after admission. */
    static String subnetRange(AksCluster cluster) {
        Optional<Subnet> subnet = cluster.virtualNetwork().flatMap(VirtualNetwork::subnet);
        boolean overlayDefault = subnet.isEmpty() && isOverlay(cluster);
        return subnet.flatMap(Subnet::cidrBlock).orElse(overlayDefault ? "10.224.0.0/16" : "10.240.0.0/16");
    }

    private static boolean hasSubnetRange(VirtualNetwork network) {
        return network.subnet().flatMap(Subnet::cidrBlock).isPresent();
    }

    private static boolean isOverlay(AksCluster cluster) {
        return cluster.networkPluginMode().equals(Optional.of(NetworkPluginMode.OVERLAY));
    }
}
