package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** How small and how large a node group may become. */
final class ScalingSizes implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-scaling",
            "the sizes of a scaling are not negative, and maxSize is not below minSize",
            "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateScaling",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field least = admission.spec("scaling", "minSize");
        Field most = admission.spec("scaling", "maxSize");
        for (Field size : List.of(least, most)) {
            if (size.number().orElse(0) < 0) {
                problems.accept(size.problem(RULE, "must be at least 0, got " + size.quoted(), "use 0"));
            }
        }
        if (least.number().isPresent()
                && most.number().isPresent()
                && most.number().getAsLong() < least.number().getAsLong()) {
            problems.accept(most.problem(
                    RULE, "must not be below minSize, got " + most.quoted() + " and " + least.quoted(), "swap them"));
        }
    }
}
