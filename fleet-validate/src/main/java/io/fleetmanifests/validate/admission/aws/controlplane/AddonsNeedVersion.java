package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.aws.resource.EksVersion;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Add-ons came with Kubernetes 1.18. */
final class AddonsNeedVersion implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-addons-version",
            "a control plane with addons has Kubernetes 1.18 or later",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateEKSAddons",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field addons = admission.spec("addons");
        Field version = admission.spec("version");
        boolean old = version.text()
                .flatMap(EksVersion::parse)
                .filter(own -> !own.isAtLeast(1, 18))
                .isPresent();
        if (old && !addons.items().isEmpty()) {
            problems.accept(addons.problem(
                    RULE, "must be absent below Kubernetes 1.18, got " + version.quoted(), "raise the version"));
        }
    }
}
