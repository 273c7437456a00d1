package io.fleetmanifests.validate.admission.capi.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;

/** What Cluster API writes into a MachineHealthCheck: ten minutes for a node to start. */
final class HealthCheckDefaults implements Defaulter {

    private static final int STARTUP_SECONDS = 600;

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "metadata", "labels");
        Copies.along(copy, "spec", "checks");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        MachineDefaults.label(object);
        MachineDefaults.existing(object, "spec").ifPresent(spec -> {
            if (CoreVersion.isV1beta2(admission)) {
                MachineDefaults.child(spec, "checks")
                        .ifPresent(
                                checks -> MachineDefaults.absent(checks, "nodeStartupTimeoutSeconds", STARTUP_SECONDS));
            } else {
                MachineDefaults.absent(spec, "nodeStartupTimeout", "10m0s");
            }
        });
    }
}
