package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.aws.Network;
import io.fleetmanifests.kind.aws.PrivateDnsHostnameType;
import io.fleetmanifests.kind.aws.Subnet;
import io.fleetmanifests.kind.aws.Vpc;
import io.fleetmanifests.kind.aws.VpcCidrBlock;
import io.fleetmanifests.kind.aws.VpcIpv6;
import java.util.List;
import java.util.Optional;

/** The VPC and its subnets: what the webhook asks, and that EKS gets two zones. */
final class VpcChecks {

    private VpcChecks() {}

    static void vpc(EksCluster cluster, Vpc vpc, Problems problems) {
        vpc.cidrBlock()
                .filter(block -> !block.isEmpty())
                .ifPresent(block -> EksNetworkChecks.range("eks-vpc-cidr", "network.vpc.cidrBlock", block, problems));
        secondary(cluster.secondaryCidrBlock(), vpc, problems);
        vpc.ipv6().ifPresent(ipv6 -> {
            pools(ipv6, problems);
            hostnames(vpc, problems);
            ipv6Version(cluster, problems);
        });
    }

    private static void secondary(Optional<String> block, Vpc vpc, Problems problems) {
        List<String> blocks = vpc.secondaryCidrBlocks().stream()
                .map(VpcCidrBlock::ipv4CidrBlock)
                .toList();
        block.ifPresent(text -> problems.require(
                blocks.isEmpty() || blocks.contains(text),
                () -> Problem.of(
                        "eks-secondary-listed",
                        "network.vpc.secondaryCidrBlocks",
                        "must contain secondaryCidrBlock when both are set, got " + blocks + " and \"" + text + "\"",
                        "add it to the list")));
        vpc.cidrBlock()
                .ifPresent(own -> problems.require(
                        !blocks.contains(own) && !block.equals(Optional.of(own)),
                        () -> Problem.of(
                                "eks-secondary-primary",
                                "network.vpc.cidrBlock",
                                "must not be a secondary range too, got \"" + own + "\"",
                                "choose another range for one of them")));
    }

    private static void pools(VpcIpv6 ipv6, Problems problems) {
        String at = "network.vpc.ipv6";
        problems.require(
                ipv6.cidrBlock().isEmpty() || ipv6.poolId().isPresent(),
                () -> Problem.of(
                        "eks-ipv6-pool",
                        at + ".poolId",
                        "must be set with a cidrBlock, got none",
                        "name the pool that the range was brought into"));
        ipv6.ipamPool()
                .ifPresent(pool -> problems.require(
                                ipv6.poolId().isEmpty() && ipv6.cidrBlock().isEmpty(),
                                () -> Problem.of(
                                        "eks-ipv6-ipam",
                                        at + ".ipamPool",
                                        "must be absent beside a cidrBlock or a poolId",
                                        "take the range from one of them"))
                        .require(
                                pool.id().isPresent() || pool.name().isPresent(),
                                () -> Problem.of(
                                        "eks-ipv6-ipam",
                                        at + ".ipamPool",
                                        "must have an id or a name, got neither",
                                        "name the pool")));
    }

    private static void hostnames(Vpc vpc, Problems problems) {
        vpc.privateDnsHostnameTypeOnLaunch()
                .ifPresent(type -> problems.require(
                        type == PrivateDnsHostnameType.RESOURCE_NAME,
                        () -> Problem.of(
                                "eks-ipv6-hostnames",
                                "network.vpc.privateDnsHostnameTypeOnLaunch",
                                "must be resource-name with IPv6, got \"" + type.wireName() + "\"",
                                "use resource-name, or leave it out")));
    }

    private static void ipv6Version(EksCluster cluster, Problems problems) {
        cluster.version()
                .flatMap(EksVersion::parse)
                .ifPresent(version -> problems.require(
                        version.isAtLeast(1, 21),
                        () -> Problem.of(
                                "eks-ipv6-version",
                                "version",
                                "must be at least 1.21 for IPv6, got " + version.semantic(),
                                "raise it")));
    }

    static void subnets(EksCluster cluster, Problems problems) {
        List<Subnet> subnets = cluster.network().map(Network::subnets).orElse(List.of());
        Optional<Vpc> vpc = cluster.network().flatMap(Network::vpc);
        boolean foreign = vpc.flatMap(Vpc::id).isPresent() && !isOwned(vpc.get());
        if (subnets.isEmpty()) {
            problems.require(
                    !foreign,
                    () -> Problem.of(
                            "eks-subnets-missing",
                            "network.subnets",
                            "must list the subnets of a VPC that CAPA does not own, got none",
                            "name two at least, in two zones"));
            vpc.flatMap(Vpc::availabilityZoneUsageLimit)
                    .ifPresent(limit -> twoZones("network.vpc.availabilityZoneUsageLimit", limit, problems));
        } else {
            listed(subnets, problems);
        }
        problems.require(
                !foreign
                        || !cluster.restrictPrivateSubnets().orElse(false)
                        || subnets.stream()
                                .anyMatch(subnet -> !subnet.isPublic().orElse(false)),
                () -> Problem.of(
                        "eks-private-subnets",
                        "restrictPrivateSubnets",
                        "must not be true without a private subnet in network.subnets",
                        "list one with isPublic false"));
    }

    private static void listed(List<Subnet> subnets, Problems problems) {
        List<String> ids = subnets.stream().map(Subnet::id).toList();
        problems.require(
                ids.stream().distinct().count() == ids.size(),
                () -> Problem.of(
                        "eks-subnet-ids",
                        "network.subnets",
                        "must have an id of its own each, got " + ids,
                        "rename" + " one of them"));
        List<String> zones = subnets.stream()
                .flatMap(subnet -> subnet.availabilityZone().stream())
                .toList();
        // A subnet that is there already may be listed without its zone, which CAPA then looks up.
        twoZones(
                "network.subnets",
                zones.size() == subnets.size() ? (int) zones.stream().distinct().count() : subnets.size(),
                problems);
    }

    private static void twoZones(String path, int zones, Problems problems) {
        problems.require(
                zones >= 2,
                () -> Problem.of(
                        "eks-two-zones",
                        path,
                        "must give EKS subnets in at least 2 zones, got " + zones,
                        "use another zone as well"));
    }

    /** The tag by which CAPA knows a VPC that it made itself; the rest of the key is the cluster's name. */
    private static boolean isOwned(Vpc vpc) {
        return vpc.tags().entrySet().stream()
                .anyMatch(tag -> tag.getKey().startsWith("sigs.k8s.io/cluster-api-provider-aws/cluster/")
                        && tag.getValue().equals("owned"));
    }
}
