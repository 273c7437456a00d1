package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** How a cluster authenticates is not forgotten. */
final class AccessConfigStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-access-config-keep",
            "accessConfig is not removed",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateAccessConfigUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field config = admission.spec("accessConfig");
        if (admission.specBefore("accessConfig").isPresent() && !config.isPresent()) {
            problems.accept(config.problem(RULE, "must not be removed", "keep it as it was"));
        }
    }
}
