package io.fleetmanifests.validate.admission.aws.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        if (!ImmutableField.same(withoutEmptySelector(admission.specBefore()), withoutEmptySelector(spec))) {
            problems.accept(spec.problem(
                    RULE,
                    "must stay as it was, got another",
                    "delete the object first; clusters that use it wait meanwhile"));
        }
    }

    /** To the webhook, which has read both, a selector that selects everything is no selector. */
    private static Field withoutEmptySelector(Field spec) {
        JsonNode copy = spec.value().deepCopy();
        if (copy.path("allowedNamespaces") instanceof ObjectNode namespaces
                && namespaces.path("selector").isObject()
                && namespaces.path("selector").isEmpty()) {
            namespaces.remove("selector");
        }
        return spec.with(copy);
    }
}
