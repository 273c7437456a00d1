package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.fleet.SchemaLimits;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import java.util.List;
import java.util.Optional;

/** The ranges of services and pods, and the address of DNS among the services. */
final class ServiceNetworkChecks {

    private static final String DNS = "dnsServiceIP";

    private ServiceNetworkChecks() {}

    static void values(ClusterNetwork network, Problems problems) {
        SchemaLimits.check("clusterNetwork", network, problems);
        network.services()
                .ifPresent(services ->
                        ranges("amcp-services-max1", "clusterNetwork.services.cidrBlocks", services, problems));
        network.pods().ifPresent(pods -> ranges("amcp-pods-max1", "clusterNetwork.pods.cidrBlocks", pods, problems));
    }

    private static void ranges(String rule, String path, NetworkRanges ranges, Problems problems) {
        List<String> blocks = ranges.cidrBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            NetworkChecks.cidr("cluster-cidr", path + "[" + i + "]", blocks.get(i), problems);
        }
        problems.require(
                blocks.size() <= 1,
                () -> Problem.of(
                        rule,
                        path,
                        "must be one range for AKS, got " + blocks.size() + " " + blocks,
                        "keep one of them"));
    }

    static void together(AksCluster cluster, Problems problems) {
        problems.require(
                cluster.clusterNetwork()
                        .filter(network ->
                                network.equals(ClusterNetwork.builder().build()))
                        .isEmpty(),
                () -> Problem.of(
                        "schema-properties",
                        "clusterNetwork",
                        "must not be empty",
                        "give services or pods, or drop it"));
        cluster.dnsServiceIP().ifPresent(address -> dns(cluster, address, problems));
    }

    private static void dns(AksCluster cluster, String address, Problems problems) {
        List<String> blocks = cluster.clusterNetwork()
                .flatMap(ClusterNetwork::services)
                .map(NetworkRanges::cidrBlocks)
                .orElse(List.of());
        Optional<byte[]> bytes = Cidr.parseAddress(address);
        if (bytes.isEmpty()) {
            problems.add(Problem.of(
                    "amcp-dns-ip",
                    DNS,
                    "must be an IP address, got \"" + address + "\"",
                    "write 10.0.0.10 for example"));
            return;
        }
        if (blocks.isEmpty()) {
            problems.add(Problem.of(
                            "amcp-dns-needs-cidr",
                            DNS,
                            "must be absent without a range of services, got \"" + address + "\"",
                            "set clusterNetwork.services.cidrBlocks, or drop dnsServiceIP")
                    .involving("clusterNetwork.services"));
            return;
        }
        problems.require(
                Cidr.parse(blocks.get(0))
                        .map(range -> range.contains(bytes.get()))
                        .orElse(true),
                () -> Problem.of(
                                "amcp-dns-in-cidr",
                                DNS,
                                "must lie in the range of services \"" + blocks.get(0) + "\", got \"" + address + "\"",
                                "take the address that ends in .10 there")
                        .involving("clusterNetwork.services"));
        problems.require(
                bytes.get().length == 4 && bytes.get()[3] == 10,
                () -> Problem.of(
                        "amcp-dns-dot10",
                        DNS,
                        "must end in .10, got \"" + address + "\"",
                        "take the address that ends in .10 in the range of services"));
    }
}
