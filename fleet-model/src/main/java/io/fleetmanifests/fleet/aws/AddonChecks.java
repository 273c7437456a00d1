package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.aws.Addon;
import io.fleetmanifests.kind.aws.KubeProxy;
import io.fleetmanifests.kind.aws.Network;
import io.fleetmanifests.kind.aws.Vpc;
import io.fleetmanifests.kind.aws.VpcCni;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Add-ons, and the switches that exclude some of them. */
final class AddonChecks {

    private static final Pattern VERSION = Pattern.compile("\\s*v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?.*");

    private AddonChecks() {}

    static void together(EksCluster cluster, Problems problems) {
        disabled(
                cluster,
                "vpcCni",
                "vpc-cni",
                cluster.vpcCni().flatMap(VpcCni::disable).orElse(false),
                problems);
        disabled(
                cluster,
                "kubeProxy",
                "kube-proxy",
                cluster.kubeProxy().flatMap(KubeProxy::disable).orElse(false),
                problems);
        Optional<EksVersion> version = cluster.version().flatMap(EksVersion::parse);
        version.ifPresent(own -> problems.require(
                cluster.addons().isEmpty() || own.isAtLeast(1, 18),
                () -> Problem.of(
                        "eks-addons-version",
                        "addons",
                        "must be absent below Kubernetes 1.18, got " + own.semantic(),
                        "raise the version")));
        boolean ipv6 =
                cluster.network().flatMap(Network::vpc).flatMap(Vpc::ipv6).isPresent();
        if (ipv6 && version.isPresent()) {
            ipv6(cluster, problems);
        }
    }

    private static void disabled(EksCluster cluster, String field, String addon, boolean disabled, Problems problems) {
        problems.require(
                !disabled
                        || cluster.addons().stream().noneMatch(one -> one.name().equals(addon)),
                () -> Problem.of(
                        "eks-addon-disabled",
                        field + ".disable",
                        "must not be true beside the add-on " + addon,
                        "delete one of them"));
    }

    private static void ipv6(EksCluster cluster, Problems problems) {
        problems.require(
                !cluster.addons().isEmpty(),
                () -> Problem.of(
                        "eks-ipv6-addons",
                        "addons",
                        "must be listed with IPv6, got none",
                        "add vpc-cni, at v1.10.2 or later"));
        cluster.addons().stream()
                .filter(addon -> addon.name().equals("vpc-cni"))
                .findFirst()
                .ifPresent(cni -> problems.require(
                        knowsIpv6(cni),
                        () -> Problem.of(
                                "eks-ipv6-cni",
                                "addons",
                                "must have vpc-cni at v1.10.2 or later with IPv6, got \"" + cni.version() + "\"",
                                "raise its version")));
    }

    private static boolean knowsIpv6(Addon cni) {
        Matcher version = VERSION.matcher(cni.version());
        if (!version.matches()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        int minor = Integer.parseInt(version.group(2));
        int patch = version.group(3) == null ? 0 : Integer.parseInt(version.group(3));
        return major > 1 || (major == 1 && (minor > 10 || (minor == 10 && patch >= 2)));
    }
}
