package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who may reach the nodes: everybody or some. */
final class RemoteAccessFrom implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-remote-access",
            "remoteAccess has no sourceSecurityGroups beside public",
            "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateRemoteAccess",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field groups = admission.spec("remoteAccess", "sourceSecurityGroups");
        if (admission.spec("remoteAccess", "public").isTrue() && !groups.items().isEmpty()) {
            problems.accept(groups.problem(
                    RULE,
                    "must be empty with public, which admits every address, got " + groups.value(),
                    "delete one of them"));
        }
    }
}
