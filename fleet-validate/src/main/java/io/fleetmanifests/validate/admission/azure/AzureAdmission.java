package io.fleetmanifests.validate.admission.azure;

import io.fleetmanifests.validate.admission.AdmissionFamily;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.azure.aso.AsoAdmission;
import io.fleetmanifests.validate.admission.azure.controlplane.ControlPlaneAdmission;
import io.fleetmanifests.validate.admission.azure.identity.IdentityAdmission;
import io.fleetmanifests.validate.admission.azure.pool.PoolAdmission;
import java.util.List;

/** The admission of the Azure kinds. */
public final class AzureAdmission implements AdmissionFamily {

    @Override
    public List<KindAdmission> kinds() {
        return List.of(
                IdentityAdmission.identity(),
                PoolAdmission.pool(),
                PoolAdmission.template(),
                AsoAdmission.cluster(),
                AsoAdmission.controlPlane(),
                AsoAdmission.machinePool(),
                AsoAdmission.machinePoolTemplate(),
                ControlPlaneAdmission.controlPlane(),
                ControlPlaneAdmission.template());
    }
}
