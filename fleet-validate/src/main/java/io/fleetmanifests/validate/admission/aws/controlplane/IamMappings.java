package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who of AWS is who in the cluster. */
final class IamMappings implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-iam-mapping",
            "an entry of iamAuthenticatorConfig has the ARN of a role or user, a user name and a group",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateIAMAuthConfig",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    private static final int PARTS_OF_AN_ARN = 6;

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field config = admission.spec("iamAuthenticatorConfig");
        config.at("mapRoles").items().forEach(role -> mapping(role, "role", problems));
        config.at("mapUsers").items().forEach(user -> mapping(user, "user", problems));
    }

    private static void mapping(Field entry, String resource, Consumer<Problem> problems) {
        Field arn = entry.at(resource + "arn");
        if (!isArn(resource, arn.textOrEmpty())) {
            problems.accept(arn.problem(
                    RULE,
                    "must be the ARN of a " + resource + ", got " + arn.quoted(),
                    "write arn:aws:iam::123456789012:" + resource + "/name for example"));
        }
        Field username = entry.at("username");
        if (username.textOrEmpty().isBlank()) {
            problems.accept(username.problem(RULE, "must not be empty", "name the Kubernetes user"));
        }
        Field groups = entry.at("groups");
        if (groups.items().isEmpty()) {
            problems.accept(groups.problem(
                    RULE, "must have at least one group, got none", "name one, system:masters for example"));
        }
    }

    private static boolean isArn(String resource, String text) {
        String[] parts = text.split(":", PARTS_OF_AN_ARN);
        return parts.length == PARTS_OF_AN_ARN && parts[0].equals("arn") && parts[5].contains(resource + "/");
    }
}
