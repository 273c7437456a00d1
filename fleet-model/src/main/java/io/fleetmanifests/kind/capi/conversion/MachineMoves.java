package io.fleetmanifests.kind.capi.conversion;

import io.fleetmanifests.kind.conversion.FieldForm;
import io.fleetmanifests.kind.conversion.FieldMoves;
import io.fleetmanifests.kind.conversion.Forms;

/** What has moved between v1beta1 and v1beta2 in the parts that several kinds have: machines, and the checks of their health. */
final class MachineMoves {

    static final FieldForm REFERENCE = new ContractReference();

    /** How long the deletion of a machine waits. */
    static final FieldMoves DELETION = FieldMoves.builder()
            .move("nodeDrainTimeout", "deletion.nodeDrainTimeoutSeconds", Forms.SECONDS)
            .move("nodeVolumeDetachTimeout", "deletion.nodeVolumeDetachTimeoutSeconds", Forms.SECONDS)
            .move("nodeDeletionTimeout", "deletion.nodeDeletionTimeoutSeconds", Forms.SECONDS)
            .build();

    /** The template of machines. */
    static final FieldMoves TEMPLATE = FieldMoves.builder()
            .neverEmpty("metadata")
            .in("spec", DELETION)
            .move("spec.infrastructureRef", "spec.infrastructureRef", REFERENCE)
            .move("spec.bootstrap.configRef", "spec.bootstrap.configRef", REFERENCE)
            .build();

    private static final FieldMoves CONDITION = FieldMoves.builder()
            .move("timeout", "timeoutSeconds", Forms.SECONDS)
            .build();

    /** The reference to a template keeps its apiVersion, and loses what tells one object from another of its name. */
    private static final FieldMoves TEMPLATE_REFERENCE = FieldMoves.builder()
            .drop(ContractReference.OLDER_ONLY.toArray(String[]::new))
            .build();

    private MachineMoves() {}

    /**
     * A check of machines' health.
     *
     * @param older where v1beta1 has it: the way to it with a point at the end, or nothing
     * @param newer where v1beta2 has it, likewise
     */
    static FieldMoves healthCheck(String older, String newer) {
        return FieldMoves.builder()
                .move(older + "unhealthyConditions", newer + "checks.unhealthyNodeConditions", CONDITION)
                .move(older + "unhealthyMachineConditions", newer + "checks.unhealthyMachineConditions", CONDITION)
                .move(older + "nodeStartupTimeout", newer + "checks.nodeStartupTimeoutSeconds", Forms.SECONDS)
                .move(older + "maxUnhealthy", newer + "remediation.triggerIf.unhealthyLessThanOrEqualTo")
                .move(older + "unhealthyRange", newer + "remediation.triggerIf.unhealthyInRange")
                .move(older + "remediationTemplate", newer + "remediation.templateRef", TEMPLATE_REFERENCE)
                .build();
    }

    /**
     * How machines of a deployment are replaced.
     *
     * @param remediation where v1beta2 has what was the strategy's remediation
     */
    static FieldMoves strategy(String remediation) {
        String older = "strategy.rollingUpdate.";
        String newer = "rollout.strategy.rollingUpdate.";
        return FieldMoves.builder()
                .move("strategy.type", "rollout.strategy.type")
                .move(older + "maxUnavailable", newer + "maxUnavailable")
                .move(older + "maxSurge", newer + "maxSurge")
                .move(older + "deletePolicy", "deletion.order")
                .move("strategy.remediation.maxInFlight", remediation + ".maxInFlight")
                .build();
    }
}
