package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Nodes with IPv6 are named after their resource. */
final class Ipv6Hostnames implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-ipv6-hostnames",
            "with IPv6 privateDnsHostnameTypeOnLaunch is resource-name",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validatePrivateDNSHostnameTypeOnLaunch",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field type = admission.spec("network", "vpc", "privateDnsHostnameTypeOnLaunch");
        if (Ipv6.isEnabled(admission.spec()) && type.isPresent() && !type.is("resource-name")) {
            problems.accept(type.problem(
                    RULE,
                    "must be resource-name with IPv6, got " + type.quoted(),
                    "use resource-name, or leave it out"));
        }
    }
}
