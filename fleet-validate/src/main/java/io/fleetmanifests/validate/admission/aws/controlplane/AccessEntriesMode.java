package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Access entries need an authentication mode that reads them. */
final class AccessEntriesMode implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-entries-mode",
            "accessEntries need authentication mode api or api_and_config_map",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateAccessEntries",
            "CAPA 2.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field entries = admission.spec("accessEntries");
        Field mode = admission.spec("accessConfig", "authenticationMode");
        if (!entries.items().isEmpty() && !mode.is("api") && !mode.is("api_and_config_map")) {
            problems.accept(entries.problem(
                    RULE,
                    "must be absent with authentication mode config_map, which is the default",
                    "set accessConfig.authenticationMode to api or api_and_config_map"));
        }
    }
}
