package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Local accounts are turned off once, or left on once. */
final class LocalAccountsStay implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-local-imm",
            "disableLocalAccounts does not change once it is set",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAADProfileUpdateAndLocalAccounts",
            "CAPZ 1.12 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore("disableLocalAccounts");
        Field after = admission.spec("disableLocalAccounts");
        if (before.isPresent() && !before.value().equals(after.value())) {
            problems.accept(after.problem(
                    RULE,
                    "must stay " + before.quoted() + ", got " + (after.isPresent() ? after.quoted() : "absent"),
                    "leave it, or make another cluster beside this one"));
        }
    }
}
