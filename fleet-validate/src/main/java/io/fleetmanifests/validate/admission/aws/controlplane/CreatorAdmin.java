package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** With the config map alone, the creator is the only one who can get in at first. */
final class CreatorAdmin implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-creator-admin",
            "the creator of a cluster with authentication mode config_map is its administrator",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateAccessConfigCreate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field config = admission.spec("accessConfig");
        Field creator = config.at("bootstrapClusterCreatorAdminPermissions");
        if (config.at("authenticationMode").is("config_map") && creator.isFalse()) {
            problems.accept(creator.problem(
                    RULE,
                    "must not be false with authentication mode config_map: nobody could get in",
                    "set accessConfig.authenticationMode to api, or leave this out"));
        }
    }
}
