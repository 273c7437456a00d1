package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.LabelSelector;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Which namespaces may use an identity. */
final class NamespaceSelector implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aws-identity-selector",
            "the selector of allowedNamespaces is one",
            "cluster-api-provider-aws webhooks/awscluster{controller,role,static}identity_webhook.go",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        new LabelSelector(admission.spec("allowedNamespaces", "selector"))
                .faults(RULE)
                .forEach(problems);
    }
}
