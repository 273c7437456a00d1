package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Cilium's dataplane runs on the overlay. */
final class CiliumDataplaneHasOverlay implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dataplane-overlay",
            "networkDataplane cilium needs networkPluginMode overlay",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateNetworkDataplane",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field dataplane = admission.spec("networkDataplane");
        if (dataplane.is("cilium") && !admission.spec("networkPluginMode").is("overlay")) {
            problems.accept(dataplane.problem(
                    RULE,
                    "must not be cilium without networkPluginMode overlay",
                    "set networkPluginMode to overlay, or leave networkDataplane out"));
        }
    }
}
