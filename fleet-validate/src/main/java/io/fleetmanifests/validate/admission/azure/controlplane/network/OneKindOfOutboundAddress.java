package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Addresses for going out come from one place. */
final class OneKindOfOutboundAddress implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-lb-one-of",
            "loadBalancerProfile has one of managedOutboundIPs, outboundIPPrefixes and outboundIPs",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateLoadBalancerProfile",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field profile = admission.spec("loadBalancerProfile");
        List<String> given = Stream.of("managedOutboundIPs", "outboundIPPrefixes", "outboundIPs")
                .filter(key -> !profile.at(key).isEmpty())
                .toList();
        if (given.size() > 1) {
            problems.accept(profile.problem(
                    RULE,
                    "must have one of managedOutboundIPs, outboundIPPrefixes and outboundIPs, got "
                            + String.join(", ", given),
                    "keep one of them"));
        }
    }
}
