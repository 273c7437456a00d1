package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofCluster;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofPatchedSpec;
import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.aso.KeyReference;
import io.fleetmanifests.kind.azure.aso.OperatorSecrets;
import io.fleetmanifests.kind.azure.aso.OperatorSpec;
import org.junit.jupiter.api.Test;

final class AksAsoAccountChecksTest {

    @Test
    void asksForNothingWhileThereAreLocalAccounts() {
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(false))).isEqualTo(ACCEPTED);
        assertThat(ofCluster(cluster -> cluster.operatorSpec(secrets(
                        OperatorSecrets.builder().adminCredentials(KeyReference.of("pacific-kubeconfig", "value"))))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAClusterThatNobodyGetsInto() {
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(true)))
                .isEqualTo(
                        "AksAsoCluster operatorSpec.secrets.userCredentials: is missing, with disableLocalAccounts: AKS"
                                + " gives no admin credentials then; set name pacific-user-kubeconfig and key value, for example");
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(true)
                        .operatorSpec(secrets(OperatorSecrets.builder()
                                .userCredentials(KeyReference.of("pacific-user-kubeconfig", "value"))))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesTheSecretThatCapzWrites() {
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(true)
                        .operatorSpec(secrets(OperatorSecrets.builder()
                                .userCredentials(KeyReference.of("pacific-kubeconfig", "value"))))))
                .isEqualTo(
                        "AksAsoCluster operatorSpec.secrets.userCredentials.name: must not be \"pacific-kubeconfig\" with"
                                + " disableLocalAccounts: CAPZ writes that Secret; name another Secret, pacific-user-kubeconfig for"
                                + " example");
    }

    @Test
    void refusesAdminCredentialsThatAksDoesNotGive() {
        assertThat(ofCluster(cluster -> cluster.disableLocalAccounts(true)
                        .operatorSpec(secrets(OperatorSecrets.builder()
                                .userCredentials(KeyReference.of("user", "value"))
                                .adminCredentials(KeyReference.of("admin", "value"))))))
                .isEqualTo(
                        "AksAsoCluster operatorSpec.secrets.adminCredentials: must be absent with disableLocalAccounts:"
                                + " AKS gives no admin credentials then; set userCredentials instead");
    }

    @Test
    void looksAtThePatchToo() {
        assertThat(ofPatchedSpec("{\"disableLocalAccounts\": true}", cluster -> {}))
                .isEqualTo(
                        "AksAsoCluster operatorSpec.secrets.userCredentials: is missing, with disableLocalAccounts: AKS"
                                + " gives no admin credentials then; set name pacific-user-kubeconfig and key value, for example");
        assertThat(ofPatchedSpec("""
                        {"operatorSpec": {"secrets": {"userCredentials": {"name": "pacific-kubeconfig", "key": "value"}}}}""", cluster -> cluster.disableLocalAccounts(true)))
                .isEqualTo(
                        "AksAsoCluster managedClusterPatch.spec.operatorSpec.secrets.userCredentials.name: must not be"
                                + " \"pacific-kubeconfig\" with disableLocalAccounts: CAPZ writes that Secret; name another Secret,"
                                + " pacific-user-kubeconfig for example");
    }

    private static OperatorSpec secrets(OperatorSecrets.Builder secrets) {
        return OperatorSpec.builder().secrets(secrets.build()).build();
    }
}
