package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
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
        Field selector = admission.spec("allowedNamespaces", "selector");
        for (Field requirement : selector.at("matchExpressions").items()) {
            Field operator = requirement.at("operator");
            boolean values = !requirement.at("values").items().isEmpty();
            switch (operator.textOrEmpty()) {
                case "In", "NotIn" ->
                    require(
                            values,
                            requirement.at("values"),
                            "must not be empty with operator " + operator.textOrEmpty(),
                            "name a value",
                            problems);
                case "Exists", "DoesNotExist" ->
                    require(
                            !values,
                            requirement.at("values"),
                            "must be empty with operator " + operator.textOrEmpty(),
                            "delete them",
                            problems);
                default ->
                    require(
                            false,
                            operator,
                            "must be In, NotIn, Exists or DoesNotExist, got " + operator.quoted(),
                            "choose one of them",
                            problems);
            }
        }
    }

    private static void require(boolean holds, Field at, String message, String hint, Consumer<Problem> problems) {
        if (!holds) {
            problems.accept(at.problem(RULE, message, hint));
        }
    }
}
