package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Where the IPv6 range of a VPC comes from. */
final class Ipv6Pools implements AdmissionRule {

    private static final Rule POOL = Rule.admission(
            "eks-ipv6-pool",
            "an IPv6 range names the pool that it was brought into",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateNetwork",
            "");

    private static final Rule IPAM = Rule.admission(
            "eks-ipv6-ipam",
            "an IPAM pool of IPv6 has an id or a name, and stands alone",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateNetwork",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(POOL, IPAM);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field ipv6 = admission.spec("network", "vpc", "ipv6");
        Field poolId = ipv6.at("poolId");
        if (!ipv6.at("cidrBlock").isEmpty() && poolId.isEmpty()) {
            problems.accept(poolId.problem(
                    POOL, "must be set with a cidrBlock, got none", "name the pool that the range was brought into"));
        }
        Field ipam = ipv6.at("ipamPool");
        if (!ipam.isPresent()) {
            return;
        }
        if (!poolId.isEmpty() || !ipv6.at("cidrBlock").isEmpty()) {
            problems.accept(ipam.problem(
                    IPAM, "must be absent beside a cidrBlock or a poolId", "take the range from one of them"));
        }
        if (ipam.at("id").isEmpty() && ipam.at("name").isEmpty()) {
            problems.accept(ipam.problem(IPAM, "must have an id or a name, got neither", "name the pool"));
        }
    }
}
