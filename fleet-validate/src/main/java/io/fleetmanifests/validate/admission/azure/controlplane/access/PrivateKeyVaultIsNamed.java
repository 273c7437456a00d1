package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A vault behind a private endpoint is found by its ID. */
final class PrivateKeyVaultIsNamed implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-kms-private",
            "keyVaultNetworkAccess Private comes with keyVaultResourceID",
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
        Field vault = kms.at("keyVaultResourceID");
        if (kms.at("keyVaultNetworkAccess").is("Private") && vault.isEmpty()) {
            problems.accept(vault.problem(
                    RULE, "must be set with keyVaultNetworkAccess Private", "give the vault's resource ID"));
        }
    }
}
