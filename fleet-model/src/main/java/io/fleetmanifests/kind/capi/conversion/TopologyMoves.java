package io.fleetmanifests.kind.capi.conversion;

import io.fleetmanifests.kind.conversion.FieldMoves;

/** What has moved between v1beta1 and v1beta2 in the topology of a Cluster. */
final class TopologyMoves {

    private static final FieldMoves VARIABLE =
            FieldMoves.builder().drop("definitionFrom").build();

    private static final FieldMoves PART = FieldMoves.builder()
            .neverEmpty("metadata")
            .inEach("variables.overrides", VARIABLE)
            .in("", MachineMoves.DELETION)
            .build();

    private static final FieldMoves CHECKED = FieldMoves.builder()
            .in("", PART)
            .move("machineHealthCheck.enable", "healthCheck.enabled")
            .in("", MachineMoves.healthCheck("machineHealthCheck.", "healthCheck."))
            .build();

    private static final FieldMoves DEPLOYMENT = FieldMoves.builder()
            .in("", CHECKED)
            .in("", MachineMoves.strategy("healthCheck.remediation"))
            .build();

    static final FieldMoves TOPOLOGY = FieldMoves.builder()
            .move("class", "classRef.name")
            .move("classNamespace", "classRef.namespace")
            .drop("rolloutAfter")
            .in("controlPlane", CHECKED)
            .inEach("workers.machineDeployments", DEPLOYMENT)
            .inEach("workers.machinePools", PART)
            .inEach("variables", VARIABLE)
            .build();

    private TopologyMoves() {}
}
