package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The second range of the VPC, which pods get their addresses from. */
final class SecondaryRange implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-secondary-cidr",
            "secondaryCidrBlock is a range of /16 to /28 within 100.64.0.0/10 or 198.19.0.0/16",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateSecondaryCIDR",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    private static final List<Cidr> ALLOWED = Stream.of("100.64.0.0/10", "198.19.0.0/16")
            .flatMap(range -> Cidr.parse(range).stream())
            .toList();

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field block = admission.spec("secondaryCidrBlock");
        if (block.isPresent()
                && Cidr.parse(block.textOrEmpty())
                        .filter(SecondaryRange::isAllowed)
                        .isEmpty()) {
            problems.accept(block.problem(
                    RULE,
                    "must be a range of /16 to /28 within 100.64.0.0/10 or 198.19.0.0/16, got " + block.quoted(),
                    "write 100.64.0.0/16 for example"));
        }
    }

    private static boolean isAllowed(Cidr range) {
        return range.address().length == 4
                && range.prefix() >= 16
                && range.prefix() <= 28
                && ALLOWED.stream().anyMatch(allowed -> allowed.contains(range.address()));
    }
}
