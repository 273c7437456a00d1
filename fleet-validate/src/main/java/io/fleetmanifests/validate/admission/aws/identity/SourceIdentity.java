package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A role is assumed from somewhere. */
final class SourceIdentity implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aws-role-identity-source",
            "an AWSClusterRoleIdentity has a sourceIdentityRef",
            "cluster-api-provider-aws webhooks/awsclusterroleidentity_webhook.go ValidateCreate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field source = admission.spec("sourceIdentityRef");
        if (!source.isPresent()) {
            problems.accept(source.problem(
                    RULE,
                    "is missing: nobody knows which identity assumes the role",
                    "add kind AWSClusterControllerIdentity and name default"));
        }
    }
}
