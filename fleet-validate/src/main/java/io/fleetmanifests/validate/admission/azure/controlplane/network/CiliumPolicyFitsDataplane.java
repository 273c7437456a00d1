package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Only Cilium's dataplane knows Cilium's policies. */
final class CiliumPolicyFitsDataplane implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-policy-cilium",
            "networkPolicy cilium does not go with another networkDataplane",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateNetworkPolicy",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field policy = admission.spec("networkPolicy");
        Field dataplane = admission.spec("networkDataplane");
        if (policy.is("cilium") && dataplane.isPresent() && !dataplane.is("cilium")) {
            problems.accept(policy.problem(
                    RULE,
                    "must not be cilium with another networkDataplane, got " + dataplane.quoted(),
                    "set networkDataplane to cilium"));
        }
    }
}
