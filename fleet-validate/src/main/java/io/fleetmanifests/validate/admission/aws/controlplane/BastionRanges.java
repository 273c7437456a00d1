package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who may reach the bastion: ranges, or nobody. */
final class BastionRanges implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-bastion-cidrs",
            "the ranges that may reach the bastion are IP ranges",
            "cluster-api-provider-aws api/v1beta2/bastion.go Validate",
            "");

    private static final Rule INGRESS = Rule.admission(
            "eks-bastion-ingress",
            "a bastion without ingress rules has no ranges that may reach it",
            "cluster-api-provider-aws api/v1beta2/bastion.go Validate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE, INGRESS);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field ranges = admission.spec("bastion", "allowedCIDRBlocks");
        if (admission.spec("bastion", "disableIngressRules").isTrue()
                && !ranges.items().isEmpty()) {
            problems.accept(ranges.problem(
                    INGRESS, "must be empty with disableIngressRules, got " + ranges.value(), "delete one of them"));
            return;
        }
        for (Field range : ranges.items()) {
            if (Cidr.parse(range.textOrEmpty()).isEmpty()) {
                problems.accept(range.problem(
                        RULE, "must be an IP range, got " + range.quoted(), "write 10.0.0.0/16 for example"));
            }
        }
    }
}
