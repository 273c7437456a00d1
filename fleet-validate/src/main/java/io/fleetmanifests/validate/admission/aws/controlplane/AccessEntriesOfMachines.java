package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Machines get their rights from EKS, not from their access entry. */
final class AccessEntriesOfMachines implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-entry-machines",
            "an access entry of type ec2_linux or ec2_windows has neither groups nor policies",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateAccessEntries",
            "CAPA 2.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field entry : admission.spec("accessEntries").items()) {
            Field type = entry.at("type");
            if (type.is("ec2_linux") || type.is("ec2_windows")) {
                for (String key : List.of("kubernetesGroups", "accessPolicies")) {
                    Field rights = entry.at(key);
                    if (!rights.items().isEmpty()) {
                        problems.accept(rights.problem(
                                RULE,
                                "must be absent with type " + type.textOrEmpty(),
                                "delete it, or use type standard"));
                    }
                }
            }
        }
    }
}
