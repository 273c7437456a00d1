package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.aws.resource.EksVersion;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Amazon Linux 2 ends at Kubernetes 1.32. */
final class ImagesOfOldSystems implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "eks-al2-version",
            "a node group of a cluster at Kubernetes 1.33 or later has an image that is still made",
            "https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        boolean late = version.text()
                .flatMap(EksVersion::parse)
                .filter(own -> own.isAtLeast(1, 33))
                .isPresent();
        if (!late) {
            return;
        }
        for (String pool : OwnPools.of(admission)) {
            admission
                    .around()
                    .find(GROUP, "AWSManagedMachinePool", admission.namespace(), pool)
                    .map(found -> found.path("spec").path("amiType").asText("AL2_x86_64"))
                    .filter(type -> type.startsWith("AL2_"))
                    .ifPresent(type -> problems.accept(version.problem(
                            RULE,
                            "is " + version.quoted() + ", and AWSManagedMachinePool " + pool
                                    + " runs Amazon Linux 2, whose images end at Kubernetes 1.32, got amiType \"" + type
                                    + "\"",
                            "use an amiType that starts with AL2023 or BOTTLEROCKET")));
        }
    }
}
