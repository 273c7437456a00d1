package io.fleetmanifests.validate.admission.capi;

import io.fleetmanifests.validate.admission.AdmissionFamily;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.capi.cluster.ClusterAdmission;
import io.fleetmanifests.validate.admission.capi.machine.MachineAdmission;
import java.util.List;

/** The admission of Cluster API's own kinds. */
public final class CapiAdmission implements AdmissionFamily {

    @Override
    public List<KindAdmission> kinds() {
        return List.of(
                ClusterAdmission.cluster(),
                MachineAdmission.machinePool(),
                MachineAdmission.machineDeployment(),
                MachineAdmission.machineHealthCheck());
    }
}
