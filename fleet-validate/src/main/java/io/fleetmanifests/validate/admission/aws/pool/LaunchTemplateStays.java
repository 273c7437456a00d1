package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A node group keeps its launch template. */
final class LaunchTemplateStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-pool-launch-template-keep",
            "awsLaunchTemplate is neither added nor removed",
            "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateImmutable",
            "");

    private static final Rule NAME = Rule.admission(
            "eks-pool-imm-launch-template-name",
            "the name of the launch template does not change",
            "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateImmutable",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE, NAME);
    }

    private static final String HINT = "add a pool with the new value, then remove this one";

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field template = admission.spec("awsLaunchTemplate");
        Field before = admission.specBefore("awsLaunchTemplate");
        if (template.isPresent() != before.isPresent()) {
            problems.accept(template.problem(
                    RULE,
                    template.isPresent() ? "must not be added to a node group that is there" : "must not be removed",
                    HINT));
        }
        boolean both = template.isPresent() && before.isPresent();
        if (both && !ImmutableField.same(before.at("name"), template.at("name"))) {
            Field name = template.at("name");
            problems.accept(
                    name.problem(NAME, "must stay " + before.at("name").quoted() + ", got " + name.quoted(), HINT));
        }
    }
}
