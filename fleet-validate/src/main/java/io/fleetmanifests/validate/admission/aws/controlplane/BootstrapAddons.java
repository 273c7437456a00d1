package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** CAPA's webhook does not let anybody leave out the add-ons that EKS brings itself. */
final class BootstrapAddons implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "eks-bootstrap-addons",
            "bootstrapSelfManagedAddons is not false, which the webhook turns into true",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go Default");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        // The defaults say true already; what the user wrote stands in the tree.
        Field given = admission.written().at("spec", "bootstrapSelfManagedAddons");
        if (given.isFalse()) {
            problems.accept(given.problem(
                    RULE,
                    "has no effect as false: CAPA's webhook turns it into true",
                    "leave it out; disable vpcCni or kubeProxy instead"));
        }
    }
}
