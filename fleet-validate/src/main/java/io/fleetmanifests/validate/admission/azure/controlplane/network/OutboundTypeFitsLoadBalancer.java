package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who goes out another way than through the load balancer has nothing to set on it; upstream leaves it to AKS to say so. */
final class OutboundTypeFitsLoadBalancer implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-outbound-type-lb",
            "an outboundType other than loadBalancer goes with the Standard SKU and without a loadBalancerProfile",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_webhook.go ValidateUpdate");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field type = admission.spec("outboundType");
        if (type.text().isEmpty() || type.is("loadBalancer")) {
            return;
        }
        if (admission.spec("loadBalancerSKU").is("Basic")) {
            problems.accept(type.problem(
                    RULE,
                    "must be loadBalancer with loadBalancerSKU Basic, got " + type.quoted() + ", which AKS refuses",
                    "set loadBalancerSKU to Standard"));
        }
        if (!admission.spec("loadBalancerProfile").isEmpty()) {
            problems.accept(type.problem(
                    RULE,
                    "must be loadBalancer with a loadBalancerProfile, got " + type.quoted()
                            + ", with which AKS has no use for it",
                    "delete the profile, or the outboundType"));
        }
    }
}
