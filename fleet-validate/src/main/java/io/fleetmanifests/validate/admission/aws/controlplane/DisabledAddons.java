package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** What is switched off is not an add-on at the same time. */
final class DisabledAddons implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-addon-disabled",
            "an add-on that vpcCni or kubeProxy disables is not among the addons",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateDisableVPCCNI, validateKubeProxy",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        disabled(admission, "vpcCni", "vpc-cni", problems);
        disabled(admission, "kubeProxy", "kube-proxy", problems);
    }

    private static void disabled(Admission admission, String field, String addon, Consumer<Problem> problems) {
        Field disable = admission.spec(field, "disable");
        boolean listed = admission.spec("addons").items().stream()
                .anyMatch(one -> one.at("name").is(addon));
        if (disable.isTrue() && listed) {
            problems.accept(disable.problem(RULE, "must not be true beside the add-on " + addon, "delete one of them"));
        }
    }
}
