package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The cluster needs its rights on the vault before it is made. */
final class KeyVaultNeedsUserIdentity implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-kms-identity",
            "securityProfile.azureKeyVaultKms comes with identity.type UserAssigned",
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
        if (kms.isPresent() && !admission.spec("identity", "type").is("UserAssigned")) {
            problems.accept(kms.problem(
                    RULE,
                    "must be absent unless identity.type is UserAssigned",
                    "give the cluster an identity of type UserAssigned"));
        }
    }
}
