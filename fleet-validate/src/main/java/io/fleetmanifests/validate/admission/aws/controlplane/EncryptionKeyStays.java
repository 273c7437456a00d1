package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The key of a cluster stays. */
final class EncryptionKeyStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-imm-encryption-provider",
            "the key that encrypts a cluster does not change",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field key = admission.spec("encryptionConfig", "provider");
        Field before = admission.specBefore("encryptionConfig", "provider");
        if (key.isPresent() && before.isPresent() && !key.is(before.textOrEmpty())) {
            problems.accept(key.problem(
                    RULE, "must stay " + before.quoted() + ", got " + key.quoted(), "rotate the key itself instead"));
        }
    }
}
