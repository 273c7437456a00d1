package io.fleetmanifests.fleet.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class AzureIdentityTest {

    @Test
    void isCalledAsInTheDocumentation() {
        AzureIdentity identity = AzureIdentity.workloadIdentity("t", "c");

        assertThat(identity.name()).isEqualTo("cluster-identity");
        assertThat(identity.clientSecretName()).isEmpty();
    }

    @Test
    void namesTheSecretOfAServicePrincipal() {
        assertThat(AzureIdentity.servicePrincipal("t", "c", "s").clientSecretName())
                .contains("s");
    }

    @Test
    void acceptsNamesOfObjects() {
        assertThat(AksFixture.said(() -> identity("my.identity-1", "t", "c"))).isEqualTo(AksFixture.ACCEPTED);
    }

    @Test
    void refusesABadNameAndEmptyIds() {
        assertThat(AksFixture.said(() -> identity("My", " ", ""))).isEqualTo("""
                        AzureIdentity name: must be lower-case letters, digits, hyphens and dots, with a letter or digit at both ends, \
                        got "My"; rename it, to "my" for example
                        AzureIdentity clientID: must not be empty; give the application's id
                        AzureIdentity tenantID: must not be empty; give the tenant's id""");
    }

    @Test
    void namesMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AzureIdentity.builder().build())
                .withMessage(
                        "Cannot build AzureIdentity, some of required attributes are not set [clientID, tenantID]");
    }

    private static AzureIdentity identity(String name, String tenant, String client) {
        return AzureIdentity.builder()
                .name(name)
                .tenantID(tenant)
                .clientID(client)
                .build();
    }
}
