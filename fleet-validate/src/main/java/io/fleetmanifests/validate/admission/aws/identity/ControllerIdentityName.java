package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** There is one controller identity. */
final class ControllerIdentityName implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aws-identity-controller",
            "an AWSClusterControllerIdentity is named default",
            "cluster-api-provider-aws webhooks/awsclustercontrolleridentity_webhook.go ValidateCreate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field name = admission.root().at("metadata", "name");
        if (name.isPresent() && !name.is("default")) {
            problems.accept(name.problem(
                    RULE,
                    "must be \"default\" for CAPA's own credentials, got " + name.quoted(),
                    "rename it, or make an AWSClusterRoleIdentity"));
        }
    }
}
