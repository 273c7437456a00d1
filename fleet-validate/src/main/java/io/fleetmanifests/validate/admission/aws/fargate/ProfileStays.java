package io.fleetmanifests.validate.admission.aws.fargate;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** EKS cannot change a Fargate profile. */
final class ProfileStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-profile-imm",
            "the spec of an AWSFargateProfile does not change, but for its additionalTags",
            "cluster-api-provider-aws exp/webhooks/awsfargateprofile_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    private static final String DEFAULT_ROLE = "eks-fargate.cluster-api-provider-aws.sigs.k8s.io";

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore();
        Set<String> keys = new LinkedHashSet<>(before.fields().keySet());
        keys.addAll(admission.spec().fields().keySet());
        keys.remove("additionalTags");
        for (String key : keys) {
            Field now = admission.spec(key);
            // CAPA writes the role that it has made itself into the profile.
            boolean made = key.equals("roleName") && before.at(key).isEmpty() && now.is(DEFAULT_ROLE);
            if (!made && !ImmutableField.same(before.at(key), now)) {
                problems.accept(now.problem(
                        RULE,
                        "must stay " + before.at(key).json() + ", got " + now.json(),
                        "add a profile with the new value, then remove this one"));
            }
        }
    }
}
