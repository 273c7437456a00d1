package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ResourceNames;
import io.fleetmanifests.kind.azure.aso.AgentPoolMode;
import io.fleetmanifests.kind.azure.aso.ManagedClusterSettings;
import io.fleetmanifests.kind.azure.aso.ManagedClusterSpec;
import io.fleetmanifests.kind.azure.aso.ResourceGroupSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What CAPZ, Azure Service Operator or AKS refuse in an {@link AksAsoCluster}; none of it is known at admission. */
final class AksAsoChecks {

    static final String CONTAINER_SERVICE = "containerservice.azure.com";

    /** A Secret is named after it. */
    private static final Pattern SUBSCRIPTION = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?");

    private static final Pattern DNS_PREFIX = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]{0,52}[a-zA-Z0-9])?");
    private static final Pattern AZURE_NAME = Pattern.compile("[a-zA-Z0-9]([-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?");
    private static final String PATCH = "managedClusterPatch";

    private AksAsoChecks() {}

    static void azureName(AksAsoCluster cluster, Problems problems) {
        cluster.azureName()
                .ifPresent(name -> problems.require(
                        AZURE_NAME.matcher(name).matches(),
                        () -> Problem.of(
                                "aso-azure-name",
                                "azureName",
                                "must be 1 to 63 letters, digits, hyphens and underscores, with a letter or digit at both"
                                        + " ends, got \"" + name + "\"",
                                "choose another name")));
    }

    /** What is wrong with single values, wherever the rest of the settings comes from. */
    static void values(AksAsoSettings settings, Problems problems) {
        settings.version().ifPresent(version -> AksChecks.version("mp-version", version, problems));
        settings.subscriptionID()
                .filter(id -> !id.isBlank())
                .ifPresent(id -> problems.require(
                        SUBSCRIPTION.matcher(id).matches(),
                        () -> Problem.of(
                                "aso-subscription",
                                "subscriptionID",
                                "must be letters, digits and hyphens, with a letter or digit at both ends, got \"" + id
                                        + "\"",
                                "give the subscription's id, not its name")));
        settings.credentialFrom()
                .ifPresent(secret ->
                        ResourceNames.requireDnsSubdomain("aso-credential", "credentialFrom", secret, 253, problems));
        settings.dnsPrefix()
                .ifPresent(prefix -> problems.require(
                        DNS_PREFIX.matcher(prefix).matches(),
                        () -> Problem.of(
                                "aso-dns-prefix",
                                "dnsPrefix",
                                "must be 1 to 54 letters, digits and hyphens, with a letter or digit at both ends, got \""
                                        + prefix + "\"",
                                "choose another prefix")));
        AksAsoNetworkChecks.values(settings, problems);
        json(settings, problems);
        uniquePools(settings.nodePools(), problems);
    }

    private static void json(AksAsoSettings settings, Problems problems) {
        settings.managedClusterPatch().ifPresent(patch -> {
            PatchChecks.patch(PATCH, patch, CONTAINER_SERVICE, problems);
            problems.require(
                    patch.toNode().at("/spec/agentPoolProfiles").isMissingNode(),
                    () -> Problem.of(
                            "aso-agent-pools",
                            PATCH + ".spec.agentPoolProfiles",
                            "must be absent: CAPZ makes the pools from the MachinePools",
                            "say them as nodePools"));
        });
        settings.resourceGroupPatch()
                .ifPresent(patch -> PatchChecks.patch("resourceGroupPatch", patch, "resources.azure.com", problems));
        for (int i = 0; i < settings.controlPlaneResources().size(); i++) {
            PatchChecks.resource(
                    "controlPlaneResources[" + i + "]",
                    settings.controlPlaneResources().get(i),
                    problems);
        }
        for (int i = 0; i < settings.clusterResources().size(); i++) {
            PatchChecks.resource(
                    "clusterResources[" + i + "]", settings.clusterResources().get(i), problems);
        }
    }

    private static void uniquePools(List<AksAsoNodePool> pools, Problems problems) {
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

    static void sharedGroup(AksAsoDefaults defaults, Problems problems) {
        problems.require(
                defaults.resourceGroup().flatMap(ResourceGroupSpec::azureName).isEmpty(),
                () -> Problem.of(
                        "aso-shared-group",
                        "resourceGroup.azureName",
                        "must be absent from defaults: the first cluster to be deleted would delete the group of all",
                        "name the group on the cluster"));
    }

    /** What a cluster must have once its defaults are applied. */
    static void complete(AksAsoCluster cluster, Problems problems) {
        if (cluster.credentialFrom().isEmpty()) {
            present("subscriptionID", cluster.subscriptionID(), "set it on one of them, or credentialFrom", problems);
        }
        present("location", cluster.location(), "set it on one of them", problems);
        present("version", cluster.version(), "set it on one of them", problems);
        problems.require(
                cluster.nodePools().stream().anyMatch(pool -> pool.mode() == AgentPoolMode.SYSTEM),
                () -> Problem.of(
                        "aks-system-pool",
                        "nodePools",
                        "must contain a pool of mode System, got " + modes(cluster.nodePools()),
                        "add one with AksAsoNodePool.system, or mode: System"));
    }

    private static void present(String path, Optional<String> value, String hint, Problems problems) {
        problems.require(
                value.filter(text -> !text.isBlank()).isPresent(),
                () -> Problem.of(
                        "fleet-missing-value",
                        path,
                        "is missing" + (value.isPresent() ? " (it is empty)" : "")
                                + ", on the cluster and in the fleet's AksAsoDefaults",
                        hint));
    }

    private static String modes(List<AksAsoNodePool> pools) {
        return pools.isEmpty()
                ? "no pools"
                : "only User pools " + pools.stream().map(AksAsoNodePool::name).toList();
    }

    /** What values that are fine by themselves must not say together. */
    static void together(AksAsoCluster cluster, Problems problems) {
        PatchedSpec spec = PatchedSpec.of(
                ManagedClusterSpec.builder()
                        .from((ManagedClusterSettings) cluster)
                        .build(),
                cluster.managedClusterPatch(),
                PATCH);
        version(cluster, spec, problems);
        AksAsoNetworkChecks.together(cluster, spec, problems);
        AksAsoAccountChecks.check(cluster, spec, problems);
        for (int i = 0; i < cluster.nodePools().size(); i++) {
            AksAsoNodePool pool = cluster.nodePools().get(i);
            AksAsoNodePoolChecks.version(pool, pool.version().or(cluster::version), "nodePools[" + i + "]", problems);
        }
    }

    private static void version(AksAsoCluster cluster, PatchedSpec spec, Problems problems) {
        cluster.version()
                .ifPresent(version ->
                        copied("aso-version", spec, "kubernetesVersion", bare(version), "version", problems));
    }

    /** CAPZ stops at a value that is not the one that it would copy. */
    static void copied(String rule, PatchedSpec spec, String field, String copied, String from, Problems problems) {
        JsonNode given = spec.get(field);
        problems.require(
                given.isMissingNode() || given.equals(TextNode.valueOf(copied)),
                () -> Problem.of(
                                rule,
                                spec.path(field),
                                "must be \"" + copied + "\", which CAPZ copies from " + from + ", got \""
                                        + given.asText() + "\"",
                                "leave it out")
                        .involving(from));
    }

    /** A version as AKS writes it. */
    static String bare(String version) {
        return version.startsWith("v") ? version.substring(1) : version;
    }
}
