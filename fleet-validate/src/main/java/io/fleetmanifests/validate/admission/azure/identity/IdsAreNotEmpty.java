package io.fleetmanifests.validate.admission.azure.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The schema asks for the keys, and takes an empty text for an id. */
final class IdsAreNotEmpty implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "aci-required",
            "clientID and tenantID of an AzureClusterIdentity are not empty",
            "cluster-api-provider-azure azure/scope/identity.go");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        empty(admission.spec("clientID"), "give the application's id", problems);
        empty(admission.spec("tenantID"), "give the tenant's id", problems);
    }

    private static void empty(Field id, String hint, Consumer<Problem> problems) {
        if (id.is("")) {
            problems.accept(id.problem(RULE, "must not be empty", hint));
        }
    }
}
