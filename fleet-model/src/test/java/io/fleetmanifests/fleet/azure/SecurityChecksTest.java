package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.AadProfile;
import io.fleetmanifests.kind.azure.AzureKeyVaultKms;
import io.fleetmanifests.kind.azure.ImageCleaner;
import io.fleetmanifests.kind.azure.ManagedIdentity;
import io.fleetmanifests.kind.azure.ManagedIdentityType;
import io.fleetmanifests.kind.azure.OidcIssuerProfile;
import io.fleetmanifests.kind.azure.SecurityProfile;
import io.fleetmanifests.kind.azure.WorkloadIdentity;
import org.junit.jupiter.api.Test;

final class SecurityChecksTest {

    private static final ManagedIdentity USER_ASSIGNED = ManagedIdentity.builder()
            .type(ManagedIdentityType.USER_ASSIGNED)
            .userAssignedIdentityResourceID("/id")
            .build();

    @Test
    void refusesToSpeakOfLocalAccountsWithoutEntra() {
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(false)))
                .isEqualTo(
                        "AksCluster disableLocalAccounts: must be absent without an aadProfile, even when it is false;"
                                + " add the aadProfile, or delete disableLocalAccounts");
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(true)
                        .aadProfile(AadProfile.builder().managed(true).build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAUserAssignedIdentityWithoutTheIdentity() {
        assertThat(ofCluster(cluster -> cluster.identity(ManagedIdentity.builder()
                        .type(ManagedIdentityType.USER_ASSIGNED)
                        .build())))
                .isEqualTo("AksCluster identity.userAssignedIdentityResourceID: must be set with identity.type"
                        + " UserAssigned; give the identity's resource ID");
        assertThat(ofCluster(cluster -> cluster.identity(USER_ASSIGNED))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnIdentityThatIsNotUsed() {
        assertThat(ofCluster(cluster -> cluster.identity(ManagedIdentity.builder()
                        .userAssignedIdentityResourceID("/id")
                        .build())))
                .isEqualTo("AksCluster identity.userAssignedIdentityResourceID: must be absent unless identity.type is"
                        + " UserAssigned, got \"/id\"; set identity.type to UserAssigned");
        assertThat(ofCluster(cluster -> cluster.identity(ManagedIdentity.builder()
                        .type(ManagedIdentityType.SYSTEM_ASSIGNED)
                        .build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesKeysOfAVaultWithoutAUserAssignedIdentity() {
        assertThat(ofCluster(cluster -> cluster.securityProfile(kms(kms()))))
                .isEqualTo("AksCluster securityProfile.azureKeyVaultKms: must be absent unless identity.type is"
                        + " UserAssigned; give the cluster an identity of type UserAssigned");
        assertThat(ofCluster(cluster -> cluster.identity(USER_ASSIGNED).securityProfile(kms(kms()))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAPrivateVaultWithoutItsId() {
        assertThat(ofCluster(cluster ->
                        cluster.identity(USER_ASSIGNED).securityProfile(kms(kms().keyVaultNetworkAccess("Private")))))
                .isEqualTo("AksCluster securityProfile.azureKeyVaultKms.keyVaultResourceID: must be set with"
                        + " keyVaultNetworkAccess Private; give the vault's resource ID");
        assertThat(ofCluster(cluster -> cluster.identity(USER_ASSIGNED)
                        .securityProfile(
                                kms(kms().keyVaultNetworkAccess("Private").keyVaultResourceID("/vault")))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesTheIdOfAPublicVault() {
        assertThat(ofCluster(cluster ->
                        cluster.identity(USER_ASSIGNED).securityProfile(kms(kms().keyVaultResourceID("/vault")))))
                .isEqualTo("AksCluster securityProfile.azureKeyVaultKms.keyVaultResourceID: must be absent with"
                        + " keyVaultNetworkAccess Public, which is the default; set keyVaultNetworkAccess to Private,"
                        + " or delete keyVaultResourceID");
    }

    @Test
    void acceptsAnyOtherAccessToAVaultAsTheWebhookDoes() {
        assertThat(ofCluster(cluster -> cluster.identity(USER_ASSIGNED)
                        .securityProfile(
                                kms(kms().keyVaultNetworkAccess("private").keyVaultResourceID("/vault")))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesWorkloadIdentityWithoutAnIssuer() {
        SecurityProfile profile = SecurityProfile.builder()
                .workloadIdentity(WorkloadIdentity.builder().enabled(false).build())
                .build();

        assertThat(ofCluster(cluster -> cluster.securityProfile(profile)))
                .isEqualTo(
                        "AksCluster securityProfile.workloadIdentity: must be absent without oidcIssuerProfile.enabled"
                                + " true, even when it is disabled; enable the oidcIssuerProfile");
        assertThat(ofCluster(cluster -> cluster.securityProfile(profile)
                        .oidcIssuerProfile(
                                OidcIssuerProfile.builder().enabled(true).build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnIntervalOutsideItsRange() {
        assertThat(ofCluster(cluster -> cluster.securityProfile(cleaner(23))))
                .isEqualTo("AksCluster securityProfile.imageCleaner.intervalHours: must be 24 to 2160, got 23; choose a"
                        + " value in that range");
        assertThat(ofCluster(cluster -> cluster.securityProfile(cleaner(24)))).isEqualTo(ACCEPTED);
    }

    @Test
    void acceptsTheBase64OfAKeyLine() {
        String key = "c3NoLWVkMjU1MTkgQUFBQUMzTnphQzFsWkRJMU5URTVBQUFBSUZwUHdiajVpbzlCdlE2eGppdEZRWnRJMER1cXR6UnlPV0Fn"
                + "bHBZdWR5bWYgeAo=";

        assertThat(ofCluster(cluster -> cluster.sshPublicKey(key))).isEqualTo(ACCEPTED);
    }

    @Test
    void acceptsAnEmptyKeyForWhichTheWebhookMakesOne() {
        assertThat(ofCluster(cluster -> cluster.sshPublicKey(""))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesTheKeyLineItself() {
        assertThat(ofCluster(cluster -> cluster.sshPublicKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFpPwbj5 me")))
                .isEqualTo("AksCluster sshPublicKey: must be the base64 of a public key's line, got"
                        + " \"ssh-ed25519 AAAAC3Nz...\"; encode the whole line, as base64 -w0 id_ed25519.pub does");
    }

    @Test
    void refusesTheBase64OfSomethingElse() {
        assertThat(ofCluster(cluster -> cluster.sshPublicKey("aGVsbG8gd29ybGQ=")))
                .isEqualTo(
                        "AksCluster sshPublicKey: must be the base64 of a public key's line, got \"aGVsbG8gd29ybGQ=\";"
                                + " encode the whole line, as base64 -w0 id_ed25519.pub does");
    }

    private static AzureKeyVaultKms.Builder kms() {
        return AzureKeyVaultKms.builder().enabled(true).keyID("https://v.vault.azure.net/keys/k/1");
    }

    private static SecurityProfile kms(AzureKeyVaultKms.Builder kms) {
        return SecurityProfile.builder().azureKeyVaultKms(kms.build()).build();
    }

    private static SecurityProfile cleaner(int hours) {
        return SecurityProfile.builder()
                .imageCleaner(ImageCleaner.builder()
                        .enabled(true)
                        .intervalHours(hours)
                        .build())
                .build();
    }
}
