package io.fleetmanifests.validate.admission.azure.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Only a managed identity is a resource of Azure. */
final class ResourceIdIsOfManagedIdentity implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aci-resourceid",
            "resourceID stands only on an AzureClusterIdentity of type UserAssignedMSI",
            "cluster-api-provider-azure internal/webhooks/azureclusteridentity_validation.go validateAzureClusterIdentity",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field resource = admission.spec("resourceID");
        if (!resource.isEmpty() && !admission.spec("type").is("UserAssignedMSI")) {
            problems.accept(resource.problem(
                    RULE,
                    "must be absent unless type is UserAssignedMSI, got " + resource.quoted(),
                    "delete it, nothing reads it any more"));
        }
    }
}
