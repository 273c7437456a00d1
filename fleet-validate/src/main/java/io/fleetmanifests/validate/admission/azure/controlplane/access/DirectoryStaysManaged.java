package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** AKS manages the sign-in through Entra ID for good. */
final class DirectoryStaysManaged implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-aad-managed",
            "aadProfile.managed does not turn from true to false",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAADProfileUpdateAndLocalAccounts",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field managed = admission.spec("aadProfile", "managed");
        if (admission.specBefore("aadProfile", "managed").isTrue()
                && admission.spec("aadProfile").isPresent()
                && !managed.isTrue()) {
            problems.accept(managed.problem(RULE, "must stay true, got " + managed.quoted(), "set it to true"));
        }
    }
}
