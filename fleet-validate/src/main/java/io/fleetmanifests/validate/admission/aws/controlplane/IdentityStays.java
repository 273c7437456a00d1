package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who leaves the identity out gets the controller's own. */
final class IdentityStays implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "eks-identity-ref-default",
            "identityRef is not left out of a control plane that had another than the default",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go Default");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field written = admission.written().at("spec", "identityRef");
        Field before = admission.specBefore("identityRef");
        boolean other = before.isPresent() && !before.at("kind").is("AWSClusterControllerIdentity");
        if (other && !written.isPresent()) {
            problems.accept(written.problem(
                    RULE,
                    "is gone, so the webhook writes AWSClusterControllerIdentity default: the controller would use its own"
                            + " credentials, got nothing",
                    "keep " + before.at("kind").textOrEmpty() + " "
                            + before.at("name").textOrEmpty()));
        }
    }
}
