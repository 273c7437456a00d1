package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Authentication goes from the config map to the API, and not back. */
final class AuthenticationModeStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-authentication-mode-keep",
            "the authentication mode does not leave api, and does not go from api_and_config_map to config_map",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateAccessConfigUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field mode = admission.spec("accessConfig", "authenticationMode");
        Field before = admission.specBefore("accessConfig", "authenticationMode");
        boolean back = before.is("api_and_config_map") && mode.is("config_map");
        boolean left = before.is("api") && mode.isPresent() && !mode.is("api");
        if (back || left) {
            problems.accept(mode.problem(
                    RULE,
                    "must not go back from " + before.quoted() + ", got " + mode.quoted(),
                    "keep " + before.textOrEmpty()));
        }
    }
}
