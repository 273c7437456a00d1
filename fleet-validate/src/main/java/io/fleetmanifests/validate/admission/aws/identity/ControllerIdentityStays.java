package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The controller identity is made once. */
final class ControllerIdentityStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aws-controller-identity-imm",
            "the spec of an AWSClusterControllerIdentity does not change",
            "cluster-api-provider-aws webhooks/awsclustercontrolleridentity_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field spec = admission.spec();
        if (!ImmutableField.same(admission.specBefore(), spec)) {
            problems.accept(spec.problem(
                    RULE,
                    "must stay as it was, got another",
                    "delete the object first; clusters that use it wait meanwhile"));
        }
    }
}
