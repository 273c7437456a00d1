package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.aws.resource.EksVersion;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** EKS does not go back to an older version. */
final class NoDowngrade implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-no-downgrade",
            "neither number of the version of a control plane goes down",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateEKSVersion",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        Field before = admission.specBefore("version");
        Optional<EksVersion> now = version.text().flatMap(EksVersion::parse);
        Optional<EksVersion> old = before.text().flatMap(EksVersion::parse);
        if (now.isPresent()
                && old.isPresent()
                && (now.get().major() < old.get().major()
                        || now.get().minor() < old.get().minor())) {
            problems.accept(version.problem(
                    RULE,
                    "must not be below " + before.quoted() + ", got " + version.quoted(),
                    "EKS does not go back; make another cluster"));
        }
    }
}
