package io.fleetmanifests.validate.admission.azure;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The type of an identity stays: controllers have read its secrets by it. */
final class IdentityKeepsItsType implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aci-type-imm",
            "the type of an AzureClusterIdentity does not change",
            "cluster-api-provider-azure internal/webhooks/azureclusteridentity_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore("type");
        Field type = admission.spec("type");
        if (!type.value().equals(before.value())) {
            problems.accept(type.problem(
                    RULE,
                    "must stay " + before.quoted() + ", got " + type.quoted(),
                    "make a new identity, and let the clusters refer to it"));
        }
    }
}
