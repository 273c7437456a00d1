package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.azure.PoolMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of AzureManagedControlPlane's and Cluster's webhooks that an {@link AksCluster} can break, and what a fleet adds. */
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
        NetworkChecks.values(settings, problems);
        LoadBalancerChecks.values(settings, problems);
        ApiServerChecks.values(settings, problems);
        SecurityChecks.values(settings, problems);
        settings.autoscalerProfile().ifPresent(profile -> AutoscalerChecks.check(profile, problems));
        settings.fleetsMember().ifPresent(member -> ExtensionChecks.fleetsMember(member, problems));
        ExtensionChecks.extensions(settings.extensions(), problems);
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

    private static void uniquePools(List<AksNodePool> pools, Problems problems) {
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < pools.size(); i++) {
            String name = pools.get(i).name();
            if (!earlier.add(name)) {
                problems.add(Problem.of(
                        "fleet-duplicate-pool",
                        "nodePools[" + i + "].name",
                        "must be unique in the cluster, got \"" + name + "\", which a pool above it has already",
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
                        "must contain a pool of mode System, got " + modes(cluster.nodePools()),
                        "add one with AksNodePool.system, or mode: System"));
    }

    private static void present(String path, Optional<String> value, Problems problems) {
        problems.require(
                value.filter(text -> !text.isBlank()).isPresent(),
                () -> Problem.of(
                        "fleet-missing-value",
                        path,
                        "is missing" + (value.isPresent() ? " (it is empty)" : "")
                                + ", on the cluster and in the fleet's AksDefaults",
                        "set it on one of them"));
    }

    private static String modes(List<AksNodePool> pools) {
        return pools.isEmpty()
                ? "no pools"
                : "only User pools " + pools.stream().map(AksNodePool::name).toList();
    }

    /** What values that are fine by themselves must not say together. */
    static void together(AksCluster cluster, Problems problems) {
        if (cluster.dnsPrefix().isEmpty()) {
            dnsPrefix("name", cluster.name(), problems);
        }
        NetworkChecks.together(cluster, problems);
        ServiceNetworkChecks.together(cluster, problems);
        LoadBalancerChecks.together(cluster, problems);
        PrivateEndpointChecks.check(cluster, problems);
        ApiServerChecks.together(cluster, problems);
        SecurityChecks.together(cluster, problems);
    }
}
