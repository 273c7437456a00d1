package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The overlay is a mode of the plugin azure. */
final class OverlayIsNotKubenet implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-overlay-kubenet",
            "networkPluginMode overlay does not go with networkPlugin kubenet",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneNetworkPluginMode",
            "CAPZ 1.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field mode = admission.spec("networkPluginMode");
        if (mode.is("overlay") && admission.spec("networkPlugin").is("kubenet")) {
            problems.accept(
                    mode.problem(RULE, "must not be overlay with networkPlugin kubenet", "use networkPlugin azure"));
        }
    }
}
