package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** All AzureASOManaged kinds hang on one gate, which is on by default. */
final class AsoIsOn implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aso-gate",
            "AzureASOManaged objects need the feature gate ASOAPI",
            "cluster-api-provider-azure internal/webhooks/azureasomanagedcluster_webhook.go ValidateCreate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        admission
                .gates()
                .withoutGate("ASOAPI", true)
                .ifPresent(severity -> problems.accept(admission
                        .spec()
                        .problem(RULE, "must be absent without the feature gate ASOAPI", "turn the gate on")
                        .withSeverity(severity)));
    }
}
