package io.fleetmanifests.validate.admission.azure.identity;

import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.rule.Rule;

/** The admission of AzureClusterIdentity, which has no mutating webhook. */
public final class IdentityAdmission {

    /** Controllers have read its secrets by it. */
    private static final Rule TYPE_STAYS = Rule.admission(
            "aci-type-imm",
            "the type of an AzureClusterIdentity does not change",
            "cluster-api-provider-azure internal/webhooks/azureclusteridentity_webhook.go ValidateUpdate",
            "");

    private IdentityAdmission() {}

    /** Of AzureClusterIdentity. */
    public static KindAdmission identity() {
        return KindAdmission.of("infrastructure.cluster.x-k8s.io", "AzureClusterIdentity")
                .versions("v1beta1")
                .onUpdate(ImmutableField.always(
                        TYPE_STAYS, "make a new identity, and let the clusters refer to it", "type"))
                .always(
                        new ResourceIdIsOfManagedIdentity(),
                        new CredentialsFileIsOfItsType(),
                        new IdsAreNotEmpty(),
                        new SomebodyMayUseIt())
                .build();
    }
}
