package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Without Entra ID nobody could sign in to a cluster without local accounts. */
final class LocalAccountsNeedDirectory implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-local-accounts",
            "disableLocalAccounts comes with an aadProfile, even when it is false",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneDisableLocalAccounts",
            "CAPZ 1.12 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field disabled = admission.spec("disableLocalAccounts");
        if (disabled.isPresent() && !admission.spec("aadProfile").isPresent()) {
            problems.accept(disabled.problem(
                    RULE,
                    "must be absent without an aadProfile, even when it is false",
                    "add the aadProfile, or delete disableLocalAccounts"));
        }
    }
}
