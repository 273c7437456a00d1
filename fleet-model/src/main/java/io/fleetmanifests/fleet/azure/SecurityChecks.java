package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.SchemaLimits;
import io.fleetmanifests.kind.azure.AzureKeyVaultKms;
import io.fleetmanifests.kind.azure.ManagedIdentity;
import io.fleetmanifests.kind.azure.ManagedIdentityType;
import io.fleetmanifests.kind.azure.OidcIssuerProfile;
import io.fleetmanifests.kind.azure.SecurityProfile;
import java.util.Optional;

/** As whom a cluster acts, who logs in to it, and how its secrets are kept. */
final class SecurityChecks {

    private static final String IDENTITY = "identity.userAssignedIdentityResourceID";
    private static final String KMS = "securityProfile.azureKeyVaultKms";

    private SecurityChecks() {}

    static void values(AksSettings settings, Problems problems) {
        settings.sshPublicKey()
                .filter(key -> !key.isEmpty())
                .ifPresent(key -> problems.require(
                        SshKey.isEncoded(key),
                        () -> Problem.of(
                                "amcp-sshkey",
                                "sshPublicKey",
                                "must be the base64 of a public key's line, got \"" + abbreviated(key) + "\"",
                                "encode the whole line, as base64 -w0 id_ed25519.pub does")));
        settings.securityProfile().ifPresent(profile -> SchemaLimits.check("securityProfile", profile, problems));
    }

    private static String abbreviated(String key) {
        return key.length() <= 20 ? key : key.substring(0, 20) + "...";
    }

    static void together(AksCluster cluster, Problems problems) {
        problems.require(
                cluster.disableLocalAccounts().isEmpty() || cluster.aadProfile().isPresent(),
                () -> Problem.of(
                                "amcp-local-accounts",
                                "disableLocalAccounts",
                                "must be absent without an aadProfile, even when it is false",
                                "add the aadProfile, or delete disableLocalAccounts")
                        .involving("aadProfile"));
        boolean userAssigned = cluster.identity()
                .flatMap(ManagedIdentity::type)
                .equals(Optional.of(ManagedIdentityType.USER_ASSIGNED));
        cluster.identity().ifPresent(identity -> identity(identity, userAssigned, problems));
        cluster.securityProfile()
                .flatMap(SecurityProfile::azureKeyVaultKms)
                .ifPresent(kms -> kms(kms, userAssigned, problems));
        workloadIdentity(cluster, problems);
    }

    private static void identity(ManagedIdentity identity, boolean userAssigned, Problems problems) {
        Optional<String> given = identity.userAssignedIdentityResourceID().filter(id -> !id.isEmpty());
        problems.require(
                !userAssigned || given.isPresent(),
                () -> Problem.of(
                                "amcp-identity-ua",
                                IDENTITY,
                                "must be set with identity.type UserAssigned",
                                "give the identity's resource ID")
                        .involving("identity.type"));
        problems.require(
                userAssigned || given.isEmpty(),
                () -> Problem.of(
                                "amcp-identity-sa",
                                IDENTITY,
                                "must be absent unless identity.type is UserAssigned, got \"" + given.orElse("") + "\"",
                                "set identity.type to UserAssigned")
                        .involving("identity.type"));
    }

    private static void kms(AzureKeyVaultKms kms, boolean userAssigned, Problems problems) {
        problems.require(
                userAssigned,
                () -> Problem.of(
                                "amcp-kms-identity",
                                KMS,
                                "must be absent unless identity.type is UserAssigned",
                                "give the cluster an identity of type UserAssigned")
                        .involving("identity.type"));
        String access = kms.keyVaultNetworkAccess().orElse("Public");
        boolean hasVault = kms.keyVaultResourceID().filter(id -> !id.isEmpty()).isPresent();
        problems.require(
                !access.equals("Private") || hasVault,
                () -> Problem.of(
                                "amcp-kms-private",
                                KMS + ".keyVaultResourceID",
                                "must be set with keyVaultNetworkAccess Private",
                                "give the vault's resource ID")
                        .involving(KMS + ".keyVaultNetworkAccess"));
        problems.require(
                !access.equals("Public") || !hasVault,
                () -> Problem.of(
                                "amcp-kms-public",
                                KMS + ".keyVaultResourceID",
                                "must be absent with keyVaultNetworkAccess Public, which is the default",
                                "set keyVaultNetworkAccess to Private, or delete keyVaultResourceID")
                        .involving(KMS + ".keyVaultNetworkAccess"));
    }

    private static void workloadIdentity(AksCluster cluster, Problems problems) {
        boolean issuer =
                cluster.oidcIssuerProfile().flatMap(OidcIssuerProfile::enabled).equals(Optional.of(true));
        boolean block = cluster.securityProfile()
                .flatMap(SecurityProfile::workloadIdentity)
                .isPresent();
        problems.require(
                !block || issuer,
                () -> Problem.of(
                                "amcp-wi-oidc",
                                "securityProfile.workloadIdentity",
                                "must be absent without oidcIssuerProfile.enabled true, even when it is disabled",
                                "enable the oidcIssuerProfile")
                        .involving("oidcIssuerProfile"));
    }
}
