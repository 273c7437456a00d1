package io.fleetmanifests.validate.admission.aws.fargate;

import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.aws.resource.AwsTags;

/** The admission of AWSFargateProfile. */
public final class FargateAdmission {

    private FargateAdmission() {}

    /** The tables of the kind. */
    public static KindAdmission create() {
        return KindAdmission.of("infrastructure.cluster.x-k8s.io", "AWSFargateProfile")
                .defaults(new ProfileDefaults())
                .always(new AwsTags())
                .onUpdate(new ProfileStays())
                .build();
    }
}
