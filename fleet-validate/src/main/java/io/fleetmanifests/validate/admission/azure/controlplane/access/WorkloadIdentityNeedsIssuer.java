package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Workload identity trusts the cluster's issuer. */
final class WorkloadIdentityNeedsIssuer implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-wi-oidc",
            "securityProfile.workloadIdentity comes with oidcIssuerProfile.enabled true, even when it is disabled",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneClassSpecWorkloadIdentity",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field identity = admission.spec("securityProfile", "workloadIdentity");
        if (identity.isPresent()
                && !admission.spec("oidcIssuerProfile", "enabled").isTrue()) {
            problems.accept(identity.problem(
                    RULE,
                    "must be absent without oidcIssuerProfile.enabled true, even when it is disabled",
                    "enable the oidcIssuerProfile"));
        }
    }
}
