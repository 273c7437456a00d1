package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** How many nodes may be away during an update: a number or a share. */
final class UpdateConfigOne implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-update-one",
            "updateConfig has either maxUnavailable or maxUnavailablePercentage",
            "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateNodegroupUpdateConfig",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field update = admission.spec("updateConfig");
        boolean number = update.at("maxUnavailable").isPresent();
        if (update.isPresent()
                && number == update.at("maxUnavailablePercentage").isPresent()) {
            problems.accept(update.problem(
                    RULE,
                    "must have either maxUnavailable or maxUnavailablePercentage, got " + (number ? "both" : "neither"),
                    "set one of them"));
        }
    }
}
