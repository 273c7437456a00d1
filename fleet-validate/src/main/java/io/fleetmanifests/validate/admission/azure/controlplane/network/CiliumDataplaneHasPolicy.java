package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Cilium's dataplane brings its policies with it. */
final class CiliumDataplaneHasPolicy implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dataplane-policy",
            "networkDataplane cilium needs networkPolicy cilium",
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
        Field policy = admission.spec("networkPolicy");
        if (dataplane.is("cilium") && !policy.is("cilium")) {
            problems.accept(dataplane.problem(
                    RULE,
                    "must not be cilium without networkPolicy cilium, got "
                            + (policy.isPresent() ? "networkPolicy " + policy.quoted() : "no networkPolicy"),
                    "set networkPolicy to cilium, or leave networkDataplane out"));
        }
    }
}
