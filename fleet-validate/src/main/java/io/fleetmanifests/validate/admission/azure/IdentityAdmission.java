package io.fleetmanifests.validate.admission.azure;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The admission of AzureClusterIdentity, which has no mutating webhook. */
final class IdentityAdmission {

    private IdentityAdmission() {}

    static KindAdmission create() {
        return KindAdmission.of(AzureAdmission.GROUP, "AzureClusterIdentity")
                .onUpdate(new IdentityKeepsItsType())
                .build();
    }
}
