package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A right within namespaces names them. */
final class AccessScopes implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-entry-scope",
            "an access scope of type namespace names at least one namespace",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateAccessEntries",
            "CAPA 2.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field entry : admission.spec("accessEntries").items()) {
            for (Field policy : entry.at("accessPolicies").items()) {
                Field namespaces = policy.at("accessScope", "namespaces");
                if (policy.at("accessScope", "type").is("namespace")
                        && namespaces.items().isEmpty()) {
                    problems.accept(namespaces.problem(
                            RULE,
                            "must name a namespace with type namespace, got none",
                            "name one, or use type cluster"));
                }
            }
        }
    }
}
