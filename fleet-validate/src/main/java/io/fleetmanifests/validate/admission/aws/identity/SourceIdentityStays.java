package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A role keeps an identity that assumes it. */
final class SourceIdentityStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aws-role-identity-source-keep",
            "the sourceIdentityRef of an AWSClusterRoleIdentity is not removed",
            "cluster-api-provider-aws webhooks/awsclusterroleidentity_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field source = admission.spec("sourceIdentityRef");
        if (admission.specBefore("sourceIdentityRef").isPresent() && !source.isPresent()) {
            problems.accept(source.problem(RULE, "must not be removed", "keep it as it was"));
        }
    }
}
