package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.NodeCounters;
import io.fleetmanifests.fleet.SchemaLimits;
import io.fleetmanifests.kind.azure.aso.AgentPoolMode;
import io.fleetmanifests.kind.azure.aso.AgentPoolSettings;
import io.fleetmanifests.kind.azure.aso.ManagedClustersAgentPoolSpec;
import java.util.Optional;
import java.util.regex.Pattern;

/** What CAPZ, Azure Service Operator or AKS refuse in one pool of an {@link AksAsoCluster}. */
final class AksAsoNodePoolChecks {

    /** Who counts the nodes of a MachinePool. */
    static final String REPLICAS_MANAGED_BY = "cluster.x-k8s.io/replicas-managed-by";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,11}");
    private static final String PATCH = "agentPoolPatch";

    private AksAsoNodePoolChecks() {}

    static void check(AksAsoNodePool pool) {
        Problems problems = new Problems();
        PatchedSpec spec = spec(pool);
        pool.agentPoolPatch()
                .ifPresent(patch -> PatchChecks.patch(PATCH, patch, AksAsoChecks.CONTAINER_SERVICE, problems));
        pool.version().ifPresent(version -> AksChecks.version("mp-version", version, problems));
        name(pool, spec, problems);
        bounds(pool, problems);
        scaling(spec, problems);
        count(pool, spec, problems);
        manager(pool, spec, problems);
        problems.throwIfAny("AksAsoNodePool");
    }

    private static PatchedSpec spec(AksAsoNodePool pool) {
        return PatchedSpec.of(
                ManagedClustersAgentPoolSpec.builder()
                        .from((AgentPoolSettings) pool)
                        .build(),
                pool.agentPoolPatch(),
                PATCH);
    }

    /** The autoscaler of AKS with its bounds, when it counts the nodes. */
    static Optional<String> autoscaler(AksAsoNodePool pool) {
        PatchedSpec spec = spec(pool);
        return spec.get("enableAutoScaling").asBoolean()
                ? Optional.of(NodeCounters.between(
                        "the autoscaler of AKS", Optional.of(spec.get("minCount")), Optional.of(spec.get("maxCount"))))
                : Optional.empty();
    }

    private static void name(AksAsoNodePool pool, PatchedSpec spec, Problems problems) {
        boolean windows = spec.text("osType").equals(Optional.of("Windows"));
        problems.require(
                NAME.matcher(pool.name()).matches(),
                () -> Problem.of(
                        "aso-pool-name",
                        "name",
                        "must be 1 to 12 lower-case letters and digits, a letter first, got \"" + pool.name() + "\"",
                        "rename it, to \"pool0\" for example"));
        problems.require(
                !windows || pool.name().length() <= 6,
                () -> Problem.of(
                                "aso-pool-name-windows",
                                "name",
                                "must be at most 6 characters for Windows, got \"" + pool.name() + "\" ("
                                        + pool.name().length() + ")",
                                "shorten it")
                        .involving("osType"));
        problems.require(
                !windows || pool.mode() != AgentPoolMode.SYSTEM,
                () -> Problem.of(
                                "aso-system-linux",
                                spec.path("osType"),
                                "must be Linux in a pool of mode System, got \"Windows\"",
                                "make it a User pool, or a Linux one")
                        .involving("mode"));
    }

    private static void bounds(AksAsoNodePool pool, Problems problems) {
        pool.osDiskSizeGB()
                .ifPresent(size -> problems.require(
                        size >= 0 && size <= 2048,
                        () -> Problem.of(
                                "schema-range",
                                "osDiskSizeGB",
                                "must be 0 to 2048, got " + size,
                                "choose a value in that range")));
        pool.upgradeSettings().ifPresent(upgrade -> SchemaLimits.check("upgradeSettings", upgrade, problems));
    }

    private static void scaling(PatchedSpec spec, Problems problems) {
        boolean scales = spec.get("enableAutoScaling").asBoolean();
        for (String bound : new String[] {"minCount", "maxCount"}) {
            boolean given = !spec.get(bound).isMissingNode();
            problems.require(
                    given == scales,
                    () -> Problem.of(
                                    "aso-autoscaling-bounds",
                                    spec.path(bound),
                                    scales
                                            ? "is missing, with enableAutoScaling"
                                            : "must be absent without enableAutoScaling, got " + spec.get(bound),
                                    scales ? "set minCount and maxCount" : "set enableAutoScaling to true")
                            .involving(spec.path("enableAutoScaling")));
        }
        JsonNode least = spec.get("minCount");
        JsonNode most = spec.get("maxCount");
        problems.require(
                !least.isInt() || !most.isInt() || least.intValue() <= most.intValue(),
                () -> Problem.of(
                                "aso-autoscaling-bounds",
                                spec.path("minCount"),
                                "must not be above maxCount " + most + ", got " + least,
                                "swap them")
                        .involving(spec.path("maxCount")));
    }

    private static void count(AksAsoNodePool pool, PatchedSpec spec, Problems problems) {
        JsonNode count = spec.get("count");
        problems.require(
                count.isMissingNode() || pool.replicas().equals(Optional.of(count.asInt())),
                () -> Problem.of(
                                "aso-count",
                                spec.path("count"),
                                "must be the number of replicas, which CAPZ copies, got " + count,
                                "set replicas instead")
                        .involving("replicas"));
    }

    private static void manager(AksAsoNodePool pool, PatchedSpec spec, Problems problems) {
        boolean scales = spec.get("enableAutoScaling").asBoolean();
        Optional<String> manager = Optional.ofNullable(pool.annotations().get(REPLICAS_MANAGED_BY));
        String path = "annotations[" + REPLICAS_MANAGED_BY + "]";
        problems.require(
                !scales || manager.isEmpty() || manager.equals(Optional.of("aks")),
                () -> Problem.of(
                                "aso-autoscaling",
                                path,
                                "must be aks with enableAutoScaling, got \"" + manager.orElse("") + "\"",
                                "leave it out, or switch one of the two autoscalers off")
                        .involving(spec.path("enableAutoScaling")));
        problems.require(
                scales || !manager.equals(Optional.of("aks")),
                () -> Problem.of(
                                "aso-autoscaling",
                                path,
                                "must not be aks without enableAutoScaling: CAPZ removes it",
                                "set enableAutoScaling to true")
                        .involving(spec.path("enableAutoScaling")));
    }

    /** The version that CAPZ copies is known once the cluster's is. */
    static void version(AksAsoNodePool pool, Optional<String> version, String path, Problems problems) {
        version.ifPresent(found -> {
            Problems own = new Problems();
            AksAsoChecks.copied(
                    "aso-orchestrator-version",
                    spec(pool),
                    "orchestratorVersion",
                    AksAsoChecks.bare(found),
                    "version",
                    own);
            problems.addAll(path, own.toList());
        });
    }
}
