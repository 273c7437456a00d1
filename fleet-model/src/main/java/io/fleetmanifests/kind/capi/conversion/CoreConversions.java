package io.fleetmanifests.kind.capi.conversion;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.conversion.FieldMoves;
import java.util.List;
import java.util.stream.Stream;

/**
 * The conversions of Cluster API's core kinds. Other than upstream's, which cannot know, a false that somebody has written stays
 * one, and what v1beta1 adds to references, the object's own namespace, is left to the server.
 */
public final class CoreConversions {

    private static final String GROUP = "cluster.x-k8s.io";
    private static final String V1BETA1 = "v1beta1";
    private static final String V1BETA2 = "v1beta2";

    private static final FieldMoves CLUSTER = FieldMoves.builder()
            .move("spec.controlPlaneRef", "spec.controlPlaneRef", MachineMoves.REFERENCE)
            .move("spec.infrastructureRef", "spec.infrastructureRef", MachineMoves.REFERENCE)
            .neverEmpty("spec.controlPlaneEndpoint", "spec.clusterNetwork.services", "spec.clusterNetwork.pods")
            .in("spec.topology", TopologyMoves.TOPOLOGY)
            .build();

    private static final FieldMoves POOL = FieldMoves.builder()
            .move("spec.minReadySeconds", "spec.template.spec.minReadySeconds")
            .in("spec.template", MachineMoves.TEMPLATE)
            .build();

    private static final FieldMoves DEPLOYMENT = FieldMoves.builder()
            .in("", POOL)
            .in("spec", MachineMoves.strategy("remediation"))
            .move("spec.rolloutAfter", "spec.rollout.after")
            .move("spec.machineNamingStrategy.template", "spec.machineNaming.template")
            .drop("spec.progressDeadlineSeconds", "spec.revisionHistoryLimit")
            .build();

    private static final FieldMoves HEALTH_CHECK =
            FieldMoves.builder().in("spec", MachineMoves.healthCheck("", "")).build();

    private CoreConversions() {}

    /** All of them. */
    public static List<Conversion> all() {
        return Stream.of(
                        CLUSTER.between(GROUP, "Cluster", V1BETA1, V1BETA2),
                        POOL.between(GROUP, "MachinePool", V1BETA1, V1BETA2),
                        DEPLOYMENT.between(GROUP, "MachineDeployment", V1BETA1, V1BETA2),
                        HEALTH_CHECK.between(GROUP, "MachineHealthCheck", V1BETA1, V1BETA2))
                .flatMap(List::stream)
                .toList();
    }
}
