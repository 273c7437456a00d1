package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A cluster has IPv6 from the start or never. */
final class IpFamilyStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-imm-ip-family",
            "IPv6 is neither switched on nor off",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        boolean before = Ipv6.isEnabled(admission.specBefore());
        Field ipv6 = admission.spec("network", "vpc", "ipv6");
        if (before != ipv6.isPresent()) {
            problems.accept(ipv6.problem(
                    RULE,
                    before ? "must not be removed" : "must not be added to a cluster that is there",
                    "make another cluster"));
        }
    }
}
