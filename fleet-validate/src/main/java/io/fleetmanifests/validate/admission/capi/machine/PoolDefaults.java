package io.fleetmanifests.validate.admission.capi.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.part.KubernetesVersions;

/** What Cluster API writes into a MachinePool. */
final class PoolDefaults implements Defaulter {

    private static final int DELETION_SECONDS = 10;

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "metadata", "labels");
        Copies.along(copy, "spec", "template", "spec", "deletion");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        MachineDefaults.label(object);
        MachineDefaults.existing(object, "spec").ifPresent(spec -> ReplicasDefault.apply(object, spec, admission));
        MachineDefaults.existing(object, "spec", "template", "spec").ifPresent(machine -> {
            KubernetesVersions.complete(machine, "version");
            if (CoreVersion.isV1beta2(admission)) {
                MachineDefaults.child(machine, "deletion")
                        .ifPresent(deletion ->
                                MachineDefaults.absent(deletion, "nodeDeletionTimeoutSeconds", DELETION_SECONDS));
            } else {
                MachineDefaults.absent(machine, "nodeDeletionTimeout", DELETION_SECONDS + "s");
            }
        });
    }
}
