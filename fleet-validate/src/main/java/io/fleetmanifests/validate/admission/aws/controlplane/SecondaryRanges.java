package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The ranges of a VPC are different ones, and the one for pods is among them. */
final class SecondaryRanges implements AdmissionRule {

    private static final Rule LISTED = Rule.admission(
            "eks-secondary-listed",
            "secondaryCidrBlock is among network.vpc.secondaryCidrBlocks when both are set",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateNetwork",
            "");

    private static final Rule PRIMARY = Rule.admission(
            "eks-secondary-primary",
            "the primary range of a VPC is not a secondary one too",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateNetwork",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(LISTED, PRIMARY);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field own = admission.spec("secondaryCidrBlock");
        Field list = admission.spec("network", "vpc", "secondaryCidrBlocks");
        List<String> blocks = list.items().stream()
                .map(item -> item.at("ipv4CidrBlock").textOrEmpty())
                .toList();
        if (own.isPresent() && !blocks.isEmpty() && !blocks.contains(own.textOrEmpty())) {
            problems.accept(list.problem(
                    LISTED,
                    "must contain secondaryCidrBlock when both are set, got " + blocks + " and " + own.quoted(),
                    "add it to the list"));
        }
        Field primary = admission.spec("network", "vpc", "cidrBlock");
        String range = primary.textOrEmpty();
        if (!range.isEmpty() && (blocks.contains(range) || own.is(range))) {
            problems.accept(primary.problem(
                    PRIMARY,
                    "must not be a secondary range too, got " + primary.quoted(),
                    "choose another range for one of them"));
        }
    }
}
