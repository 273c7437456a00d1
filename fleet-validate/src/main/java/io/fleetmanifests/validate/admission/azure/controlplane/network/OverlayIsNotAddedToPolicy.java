package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A cluster with a network policy stays where it is. */
final class OverlayIsNotAddedToPolicy implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-overlay-late",
            "a cluster that has a networkPolicy does not turn to networkPluginMode overlay",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneNetworkPluginModeUpdate",
            "CAPZ 1.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field mode = admission.spec("networkPluginMode");
        Field policy = admission.specBefore("networkPolicy");
        if (mode.is("overlay") && !admission.specBefore("networkPluginMode").is("overlay") && policy.isPresent()) {
            problems.accept(mode.problem(
                    RULE,
                    "must not become overlay in a cluster that has networkPolicy " + policy.quoted(),
                    "make another cluster with the overlay"));
        }
    }
}
