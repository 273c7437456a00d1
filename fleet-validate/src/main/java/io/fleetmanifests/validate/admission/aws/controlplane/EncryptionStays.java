package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** What was encrypted stays encrypted. */
final class EncryptionStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-encryption-keep",
            "encryptionConfig is not removed",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field config = admission.spec("encryptionConfig");
        if (admission.specBefore("encryptionConfig").isPresent() && !config.isPresent()) {
            problems.accept(config.problem(RULE, "must not be removed", "keep it as it was"));
        }
    }
}
