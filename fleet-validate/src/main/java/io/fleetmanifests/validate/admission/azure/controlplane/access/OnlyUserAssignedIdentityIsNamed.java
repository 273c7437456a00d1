package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** An identity that Azure makes has no ID yet. */
final class OnlyUserAssignedIdentityIsNamed implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-identity-sa",
            "userAssignedIdentityResourceID comes with identity.type UserAssigned only",
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
        if (!identity.at("type").is("UserAssigned") && !id.isEmpty()) {
            problems.accept(id.problem(
                    RULE,
                    "must be absent unless identity.type is UserAssigned, got " + id.quoted(),
                    "set identity.type to UserAssigned"));
        }
    }
}
