package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.fleet.SchemaLimits;
import io.fleetmanifests.kind.azure.aso.NetworkProfile;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import java.util.List;
import java.util.Optional;

/** The ranges of an {@link AksAsoCluster}: said in the Cluster, copied by CAPZ, checked by Azure Service Operator. */
final class AksAsoNetworkChecks {

    private static final String DNS = "networkProfile.dnsServiceIP";
    private static final String SERVICES = "networkProfile.serviceCidr";
    private static final String PODS = "networkProfile.podCidr";
    private static final String SERVICE_BLOCKS = "clusterNetwork.services.cidrBlocks";
    private static final String POD_BLOCKS = "clusterNetwork.pods.cidrBlocks";

    private AksAsoNetworkChecks() {}

    static void values(AksAsoSettings settings, Problems problems) {
        settings.clusterNetwork().ifPresent(network -> {
            SchemaLimits.check("clusterNetwork", network, problems);
            network.services().ifPresent(ranges -> blocks(SERVICE_BLOCKS, ranges, problems));
            network.pods().ifPresent(ranges -> blocks(POD_BLOCKS, ranges, problems));
        });
        settings.networkProfile().ifPresent(profile -> {
            SchemaLimits.check("networkProfile", profile, problems);
            profile.serviceCidr().ifPresent(range -> ipv4Range(SERVICES, range, problems));
            profile.podCidr().ifPresent(range -> ipv4Range(PODS, range, problems));
            address(profile, problems);
        });
    }

    private static void blocks(String path, NetworkRanges ranges, Problems problems) {
        List<String> blocks = ranges.cidrBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            NetworkChecks.cidr("cluster-cidr", path + "[" + i + "]", blocks.get(i), problems);
        }
        blocks.stream()
                .findFirst()
                .flatMap(Cidr::parse)
                .ifPresent(first -> problems.require(
                        first.address().length == 4,
                        () -> Problem.of(
                                "aso-ipv4",
                                path + "[0]",
                                "must be a range of IPv4, the only one that CAPZ copies, got \"" + blocks.get(0) + "\"",
                                "put the range of IPv4 first, and that of IPv6 into networkProfile too")));
    }

    private static void ipv4Range(String path, String range, Problems problems) {
        problems.require(
                Cidr.parse(range).filter(cidr -> cidr.address().length == 4).isPresent(),
                () -> Problem.of(
                        "aso-ipv4",
                        path,
                        "must be a range of IPv4, got \"" + range + "\"",
                        "write 10.0.0.0/16 for example"));
    }

    private static void address(NetworkProfile profile, Problems problems) {
        profile.dnsServiceIP()
                .ifPresent(address -> problems.require(
                        Cidr.parseAddress(address)
                                .filter(bytes -> bytes.length == 4)
                                .isPresent(),
                        () -> Problem.of(
                                "aso-ipv4",
                                DNS,
                                "must be an address of IPv4, got \"" + address + "\"",
                                "write 10.0.0.10 for example")));
    }

    static void together(AksAsoCluster cluster, PatchedSpec spec, Problems problems) {
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
        Optional<String> services = first(cluster.clusterNetwork().flatMap(ClusterNetwork::services));
        services.ifPresent(
                range -> AksAsoChecks.copied("aso-service-cidr", spec, SERVICES, range, SERVICE_BLOCKS, problems));
        first(cluster.clusterNetwork().flatMap(ClusterNetwork::pods))
                .ifPresent(range -> AksAsoChecks.copied("aso-pod-cidr", spec, PODS, range, POD_BLOCKS, problems));
        services.or(() -> spec.text(SERVICES)).ifPresent(range -> dnsInRange(spec, range, problems));
    }

    private static Optional<String> first(Optional<NetworkRanges> ranges) {
        return ranges.flatMap(found -> found.cidrBlocks().stream().findFirst());
    }

    private static void dnsInRange(PatchedSpec spec, String range, Problems problems) {
        spec.text(DNS)
                .ifPresent(address -> problems.require(
                        Cidr.parse(range)
                                .flatMap(cidr -> Cidr.parseAddress(address).map(cidr::contains))
                                .orElse(true),
                        () -> Problem.of(
                                        "aso-dns-in-cidr",
                                        spec.path(DNS),
                                        "must lie in the range of services \"" + range + "\", got \"" + address + "\"",
                                        "take the address that ends in .10 there")
                                .involving("clusterNetwork.services", SERVICES)));
    }
}
