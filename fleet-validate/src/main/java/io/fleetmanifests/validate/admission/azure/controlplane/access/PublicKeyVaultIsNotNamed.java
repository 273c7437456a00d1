package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A vault that is reached publicly is found by its key. */
final class PublicKeyVaultIsNotNamed implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-kms-public",
            "keyVaultNetworkAccess Public, the default, comes without keyVaultResourceID",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneClassSpecAzureKeyVaultKms",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field kms = admission.spec("securityProfile", "azureKeyVaultKms");
        Field access = kms.at("keyVaultNetworkAccess");
        Field vault = kms.at("keyVaultResourceID");
        if ((access.is("Public") || !access.isPresent()) && !vault.isEmpty()) {
            problems.accept(vault.problem(
                    RULE,
                    "must be absent with keyVaultNetworkAccess Public, which is the default, got " + vault.quoted(),
                    "set keyVaultNetworkAccess to Private, or delete keyVaultResourceID"));
        }
    }
}
