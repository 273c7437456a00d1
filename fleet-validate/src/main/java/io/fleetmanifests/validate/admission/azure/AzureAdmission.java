package io.fleetmanifests.validate.admission.azure;

import io.fleetmanifests.validate.admission.AdmissionFamily;
import io.fleetmanifests.validate.admission.KindAdmission;
import java.util.List;

/** The admission of the Azure kinds. */
public final class AzureAdmission implements AdmissionFamily {

    static final String GROUP = "infrastructure.cluster.x-k8s.io";

    @Override
    public List<KindAdmission> kinds() {
        return List.of(IdentityAdmission.create());
    }
}
