package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.azure.pool.around.PoolSurroundings;
import io.fleetmanifests.validate.admission.azure.pool.change.PoolChanges;
import java.util.List;

/** The admission of AzureManagedMachinePool and of the template of one. */
public final class PoolAdmission {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    private PoolAdmission() {}

    /** Of AzureManagedMachinePool. Rules of creation are not asked again of a change, but for the one of labels. */
    public static KindAdmission pool() {
        return KindAdmission.of(GROUP, "AzureManagedMachinePool")
                .versions("v1beta1")
                .defaults(new PoolDefaults("spec"))
                .onCreate(PoolRules.shared().toArray(AdmissionRule[]::new))
                .onCreate(new SubnetIsAName())
                .onUpdate(new LabelsAreNotAzures())
                .onUpdate(PoolChanges.ofPool())
                .onDelete(PoolChanges.ofDeletedPool())
                .always(PoolSurroundings.rules())
                .build();
    }

    /** Of AzureManagedMachinePoolTemplate. */
    public static KindAdmission template() {
        return KindAdmission.of(GROUP, "AzureManagedMachinePoolTemplate")
                .versions("v1beta1")
                .defaults(new PoolDefaults("spec", "template", "spec"))
                .onCreate(new TemplateIsLikeAPool(PoolRules.shared()))
                .onUpdate(new TemplateIsLikeAPool(List.of(new LabelsAreNotAzures())))
                .onUpdate(PoolChanges.ofTemplate())
                .onDelete(PoolChanges.ofDeletedTemplate())
                .build();
    }
}
