package io.fleetmanifests.validate.admission.azure.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The file with credentials, and the cloud that they are of. */
final class CredentialsFileIsOfItsType implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aci-uaic",
            "fields of user-assigned identity credentials stand only on an AzureClusterIdentity of that type",
            "cluster-api-provider-azure internal/webhooks/azureclusteridentity_validation.go validateAzureClusterIdentity",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        if (admission.spec("type").is("UserAssignedIdentityCredential")) {
            return;
        }
        for (String key : List.of("userAssignedIdentityCredentialsPath", "userAssignedIdentityCredentialsCloudType")) {
            Field field = admission.spec(key);
            if (!field.isEmpty()) {
                problems.accept(field.problem(
                        RULE,
                        "must be absent unless type is UserAssignedIdentityCredential, got " + field.quoted(),
                        "delete it, or set that type"));
            }
        }
    }
}
