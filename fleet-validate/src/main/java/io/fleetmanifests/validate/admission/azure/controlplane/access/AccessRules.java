package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The rules of access, identity and security. */
public final class AccessRules {

    private AccessRules() {}

    /** Adds those of AzureManagedControlPlane. */
    public static void addToControlPlane(KindAdmission.Builder kind) {
        kind.always(new SshKeyIsEncoded(), new SshKeyIsNotGenerated())
                .always(new UserAssignedIdentityIsNamed(), new OnlyUserAssignedIdentityIsNamed())
                .always(new LocalAccountsNeedDirectory(), new IdentityIsOfItsKind())
                .onUpdate(new LocalAccountsStay(), new IssuerStays());
        addToBoth(kind);
    }

    /** Adds those of AzureManagedControlPlaneTemplate. */
    public static void addToTemplate(KindAdmission.Builder kind) {
        addToBoth(kind);
    }

    private static void addToBoth(KindAdmission.Builder kind) {
        kind.always(new AuthorizedRangesAreCidrs(), new PrivateDnsZoneIsValid())
                .always(new KeyVaultNeedsUserIdentity(), new PrivateKeyVaultIsNamed(), new PublicKeyVaultIsNotNamed())
                .always(new WorkloadIdentityNeedsIssuer())
                .onUpdate(BlockStays.all())
                .onUpdate(new DirectoryStaysManaged(), new DirectoryKeepsAdminGroups());
    }
}
