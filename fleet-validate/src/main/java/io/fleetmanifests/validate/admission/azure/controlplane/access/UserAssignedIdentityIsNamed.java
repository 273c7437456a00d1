package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** An identity that the user brings has an ID. */
final class UserAssignedIdentityIsNamed implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-identity-ua",
            "identity.type UserAssigned comes with userAssignedIdentityResourceID",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneIdentity",
            "CAPZ 1.10 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field identity = admission.spec("identity");
        Field id = identity.at("userAssignedIdentityResourceID");
        if (identity.at("type").is("UserAssigned") && id.isEmpty()) {
            problems.accept(
                    id.problem(RULE, "must be set with identity.type UserAssigned", "give the identity's resource ID"));
        }
    }
}
