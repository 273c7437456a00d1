package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.kind.aws.Bastion;
import io.fleetmanifests.kind.aws.EndpointAccess;
import io.fleetmanifests.kind.aws.Network;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ranges, the endpoint and the bastion. What concerns the VPC alone is with {@link VpcChecks}. */
final class EksNetworkChecks {

    private static final List<Cidr> SECONDARY = Stream.of("100.64.0.0/10", "198.19.0.0/16")
            .flatMap(range -> Cidr.parse(range).stream())
            .toList();

    private EksNetworkChecks() {}

    static void values(EksSettings settings, Problems problems) {
        settings.endpointAccess()
                .ifPresent(access ->
                        ranges("eks-public-cidrs", "endpointAccess.publicCIDRs", access.publicCIDRs(), problems));
        settings.bastion()
                .ifPresent(bastion -> ranges(
                        "eks-bastion-cidrs", "bastion.allowedCIDRBlocks", bastion.allowedCIDRBlocks(), problems));
        settings.secondaryCidrBlock().ifPresent(block -> secondary(block, problems));
        settings.clusterNetwork().ifPresent(network -> clusterNetwork(network, problems));
    }

    static void range(String rule, String path, String text, Problems problems) {
        problems.require(
                Cidr.parse(text).isPresent(),
                () -> Problem.of(
                        rule, path, "must be an IP range, got \"" + text + "\"", "write 10.0.0.0/16 for example"));
    }

    private static void ranges(String rule, String path, List<String> texts, Problems problems) {
        for (int i = 0; i < texts.size(); i++) {
            range(rule, path + "[" + i + "]", texts.get(i), problems);
        }
    }

    private static void secondary(String block, Problems problems) {
        Optional<Cidr> range = Cidr.parse(block).filter(parsed -> parsed.address().length == 4);
        problems.require(
                range.isPresent()
                        && range.get().prefix() >= 16
                        && range.get().prefix() <= 28
                        && SECONDARY.stream()
                                .anyMatch(
                                        allowed -> allowed.contains(range.get().address())),
                () -> Problem.of(
                        "eks-secondary-cidr",
                        "secondaryCidrBlock",
                        "must be a range of /16 to /28 within 100.64.0.0/10 or 198.19.0.0/16, got \"" + block + "\"",
                        "write 100.64.0.0/16 for example"));
    }

    private static void clusterNetwork(ClusterNetwork network, Problems problems) {
        network.pods()
                .ifPresent(
                        pods -> ranges("cluster-cidr", "clusterNetwork.pods.cidrBlocks", pods.cidrBlocks(), problems));
        List<String> services =
                network.services().map(NetworkRanges::cidrBlocks).orElse(List.of());
        ranges("cluster-cidr", "clusterNetwork.services.cidrBlocks", services, problems);
        problems.require(
                services.size() <= 1,
                () -> Problem.of(
                        "eks-services-one",
                        "clusterNetwork.services.cidrBlocks",
                        "must be one range for EKS, got " + services.size(),
                        "give one, or leave clusterNetwork.services out"));
    }

    static void together(EksCluster cluster, Problems problems) {
        cluster.endpointAccess().ifPresent(access -> endpoint(access, problems));
        cluster.bastion().ifPresent(bastion -> bastion(bastion, problems));
        cluster.network().flatMap(Network::vpc).ifPresent(vpc -> VpcChecks.vpc(cluster, vpc, problems));
        VpcChecks.subnets(cluster, problems);
    }

    /** AWS says yes to the public endpoint and no to the private one where nothing is set. */
    private static void endpoint(EndpointAccess access, Problems problems) {
        problems.require(
                access.publicAccess().orElse(true) || access.privateAccess().orElse(false),
                () -> Problem.of(
                        "eks-endpoint-none",
                        "endpointAccess",
                        "must leave the public or the private endpoint open, got neither",
                        "set private to true"));
    }

    private static void bastion(Bastion bastion, Problems problems) {
        problems.require(
                !bastion.disableIngressRules().orElse(false)
                        || bastion.allowedCIDRBlocks().isEmpty(),
                () -> Problem.of(
                        "eks-bastion-ingress",
                        "bastion.allowedCIDRBlocks",
                        "must be empty with disableIngressRules, got " + bastion.allowedCIDRBlocks(),
                        "delete one of them"));
    }
}
