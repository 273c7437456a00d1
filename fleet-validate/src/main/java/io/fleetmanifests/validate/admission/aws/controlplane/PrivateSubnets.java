package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A VPC that is not CAPA's own has private subnets where the cluster is to use no others. */
final class PrivateSubnets implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-private-subnets",
            "restrictPrivateSubnets in a VPC that CAPA does not own needs a private subnet",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateRestrictPrivateSubnets",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    private static final String OWNED = "sigs.k8s.io/cluster-api-provider-aws/cluster/";

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field restrict = admission.spec("restrictPrivateSubnets");
        if (restrict.isTrue() && isForeign(admission) && !hasPrivateSubnet(admission)) {
            problems.accept(restrict.problem(
                    RULE,
                    "must not be true without a private subnet in network.subnets",
                    "list one with isPublic false"));
        }
    }

    private static boolean isForeign(Admission admission) {
        Field vpc = admission.spec("network", "vpc");
        String tag = OWNED + admission.spec("eksClusterName").textOrEmpty();
        return !vpc.at("id").isEmpty() && !vpc.at("tags", tag).is("owned");
    }

    private static boolean hasPrivateSubnet(Admission admission) {
        return admission.spec("network", "subnets").items().stream()
                .anyMatch(subnet -> !subnet.at("isPublic").isTrue());
    }
}
