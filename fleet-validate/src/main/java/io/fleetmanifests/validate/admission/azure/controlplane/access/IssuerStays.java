package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Whoever trusts the issuer would be locked out; without its block it is off by default. */
final class IssuerStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-oidc-keep",
            "oidcIssuerProfile.enabled does not turn from true to false",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneOIDCIssuerProfileUpdate",
            "CAPZ 1.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field enabled = admission.spec("oidcIssuerProfile", "enabled");
        if (admission.specBefore("oidcIssuerProfile", "enabled").isTrue() && enabled.isFalse()) {
            problems.accept(enabled.problem(
                    RULE,
                    "must stay true, got false, which is also what it is without oidcIssuerProfile",
                    "set it to true: the issuer cannot be turned off"));
        }
    }
}
