package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A launch template says itself what it is for. */
final class LaunchTemplateAlone implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-launch-template",
            "a node group with an awsLaunchTemplate has no instanceType, no diskSize, and no iamInstanceProfile in the template",
            "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateLaunchTemplate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field template = admission.spec("awsLaunchTemplate");
        if (!template.isPresent()) {
            return;
        }
        for (Field field : List.of(admission.spec("instanceType"), admission.spec("diskSize"))) {
            if (field.isPresent()) {
                problems.accept(field.problem(
                        RULE,
                        "must be absent beside awsLaunchTemplate, got " + field.quoted(),
                        "say it in the template"));
            }
        }
        Field profile = template.at("iamInstanceProfile");
        if (!profile.isEmpty()) {
            problems.accept(profile.problem(
                    RULE,
                    "must be absent in the template of a node group, got " + profile.quoted(),
                    "say the role as roleName"));
        }
    }
}
