package io.fleetmanifests.validate.admission.azure.pool.change;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;

/** What is asked of changes of pools, and of templates of pools. */
public final class PoolChanges {

    private static final String TEMPLATE =
            "cluster-api-provider-azure internal/webhooks/azuremanagedmachinepooltemplate_webhook.go ";

    private static final Rule KEEPS_MODE = Rule.admission(
            "ammp-last-system",
            "the last System pool of a cluster keeps its mode",
            PoolFields.SOURCE + ", validateLastSystemNodePool",
            "");
    private static final Rule NOT_DELETED = Rule.admission(
            "ammp-last-system-delete",
            "the last System pool of a cluster is not deleted before the cluster is",
            "cluster-api-provider-azure internal/webhooks/azuremanagedmachinepool_webhook.go ValidateDelete",
            "");
    private static final Rule TEMPLATE_STAYS = Rule.admission(
            "ammpt-last-system",
            "a template of System pools that names a cluster in its node labels stays while that cluster has one System pool",
            TEMPLATE + "ValidateUpdate, ValidateDelete",
            "");

    private PoolChanges() {}

    /** Of an AzureManagedMachinePool. */
    public static AdmissionRule[] ofPool() {
        List<AdmissionRule> rules = PoolFields.ofPool();
        rules.add(new LastSystemPoolStaysOne(KEEPS_MODE, PoolChanges::clusterOfPool));
        return rules.toArray(AdmissionRule[]::new);
    }

    /** Of the end of an AzureManagedMachinePool. */
    public static AdmissionRule[] ofDeletedPool() {
        return new AdmissionRule[] {new LastSystemPoolIsKept(NOT_DELETED, PoolChanges::clusterOfPool)};
    }

    /** Of an AzureManagedMachinePoolTemplate. */
    public static AdmissionRule[] ofTemplate() {
        List<AdmissionRule> rules = PoolFields.ofTemplate();
        rules.add(new LastSystemPoolStaysOne(TEMPLATE_STAYS, PoolChanges::clusterOfTemplate, "template", "spec"));
        return rules.toArray(AdmissionRule[]::new);
    }

    /** Of the end of an AzureManagedMachinePoolTemplate. */
    public static AdmissionRule[] ofDeletedTemplate() {
        return new AdmissionRule[] {
            new LastSystemPoolIsKept(TEMPLATE_STAYS, PoolChanges::clusterOfTemplate, "template", "spec")
        };
    }

    private static Optional<String> clusterOfPool(Admission admission) {
        return Owners.clusterName(admission).or(() -> Owners.clusterName(admission.object(), admission.aroundBefore()));
    }

    /** Upstream looks for it where it is practically never. */
    private static Optional<String> clusterOfTemplate(Admission admission) {
        return admission
                .spec("template", "spec", "nodeLabels", Owners.CLUSTER_NAME)
                .text();
    }
}
