package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** CAPZ reads an AzureClusterIdentity, whatever kind the reference says. */
final class IdentityIsOfItsKind implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-identity-kind",
            "identityRef is of kind AzureClusterIdentity",
            "cluster-api-provider-azure azure/scope/identity.go NewAzureCredentialsProvider");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field kind = admission.spec("identityRef", "kind");
        if (admission.spec("identityRef").isPresent() && !kind.is("AzureClusterIdentity")) {
            problems.accept(kind.problem(
                    RULE,
                    "must be AzureClusterIdentity, which CAPZ reads whatever stands here, got " + kind.quoted(),
                    "write AzureClusterIdentity"));
        }
    }
}
