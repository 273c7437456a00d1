package io.fleetmanifests.validate.admission.aws;

import io.fleetmanifests.validate.admission.AdmissionFamily;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.aws.controlplane.ControlPlaneAdmission;
import io.fleetmanifests.validate.admission.aws.fargate.FargateAdmission;
import io.fleetmanifests.validate.admission.aws.identity.IdentityAdmission;
import io.fleetmanifests.validate.admission.aws.pool.PoolAdmission;
import java.util.List;

/** The admission of the AWS kinds. */
public final class AwsAdmission implements AdmissionFamily {

    @Override
    public List<KindAdmission> kinds() {
        return List.of(
                ControlPlaneAdmission.create(),
                PoolAdmission.create(),
                FargateAdmission.create(),
                IdentityAdmission.controller(),
                IdentityAdmission.role(),
                IdentityAdmission.fixed());
    }
}
