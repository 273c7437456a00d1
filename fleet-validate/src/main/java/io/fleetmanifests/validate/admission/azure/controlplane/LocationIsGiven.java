package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Upstream takes a control plane without a region, for good. */
final class LocationIsGiven implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-location-empty",
            "a control plane names its region: upstream takes it without, and never lets the region be set",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_webhook.go ValidateUpdate");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field location = admission.spec("location");
        if (location.isEmpty()) {
            problems.accept(location.problem(
                    RULE,
                    "must be set: CAPZ takes the object without it, leaves it empty and lets nobody set it later",
                    "set the Azure region, such as westeurope"));
        }
    }
}
