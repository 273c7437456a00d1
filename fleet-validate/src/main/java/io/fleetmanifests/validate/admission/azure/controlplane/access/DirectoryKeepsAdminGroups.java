package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Somebody keeps the keys of a cluster that signs in through Entra ID; an empty list passes at creation only. */
final class DirectoryKeepsAdminGroups implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-aad-groups",
            "aadProfile.adminGroupObjectIDs is not empty when the object changes",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAADProfileUpdateAndLocalAccounts",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field groups = admission.spec("aadProfile", "adminGroupObjectIDs");
        if (admission.specBefore("aadProfile").isPresent()
                && admission.spec("aadProfile").isPresent()
                && groups.isEmpty()) {
            problems.accept(groups.problem(
                    RULE,
                    "must not be empty when the object changes",
                    "give the object ID of a group of administrators"));
        }
    }
}
