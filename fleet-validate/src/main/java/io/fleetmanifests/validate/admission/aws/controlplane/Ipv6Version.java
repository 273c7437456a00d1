package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.aws.resource.EksVersion;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** IPv6 came with Kubernetes 1.21. */
final class Ipv6Version implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-ipv6-version",
            "a control plane with IPv6 has Kubernetes 1.21 or later",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateEKSVersion",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        boolean old = version.text()
                .flatMap(EksVersion::parse)
                .filter(own -> !own.isAtLeast(1, 21))
                .isPresent();
        if (old && Ipv6.isEnabled(admission.spec())) {
            problems.accept(
                    version.problem(RULE, "must be at least 1.21 for IPv6, got " + version.quoted(), "raise it"));
        }
    }
}
