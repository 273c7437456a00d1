package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The resource group comes from the cluster-name label or from the object; from neither, it stays empty for good. */
final class ResourceGroupIsGiven implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-resource-group-empty",
            "a control plane without the label cluster.x-k8s.io/cluster-name names its resource group",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_webhook.go ValidateUpdate");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field group = admission.spec("resourceGroupName");
        if (group.isEmpty()) {
            problems.accept(group.problem(
                    RULE,
                    "must be set without the label cluster.x-k8s.io/cluster-name: it stays empty, and when Cluster API sets the"
                            + " label, CAPZ fills it in and refuses that as a change",
                    "set it, to the cluster's name for example"));
        }
    }
}
