package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A number of the load balancer's profile that has a least and a greatest value, which its schema does not say. */
record NumberInRange(Rule rule, String key, long least, long most) implements AdmissionRule {

    static AdmissionRule[] ofLoadBalancer() {
        return new AdmissionRule[] {
            of("amcp-lb-ips", "managedOutboundIPs", 1, 100),
            of("amcp-lb-ports", "allocatedOutboundPorts", 0, 64_000),
            of("amcp-lb-idle", "idleTimeoutInMinutes", 4, 120)
        };
    }

    private static NumberInRange of(String id, String key, long least, long most) {
        Rule rule = Rule.admission(
                id,
                "loadBalancerProfile." + key + " is " + least + " to " + most,
                "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                        + " validateLoadBalancerProfile",
                "");
        return new NumberInRange(rule, key, least, most);
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field field = admission.spec("loadBalancerProfile", key);
        OptionalLong number = field.number();
        if (number.isPresent() && (number.getAsLong() < least || number.getAsLong() > most)) {
            problems.accept(field.problem(
                    rule,
                    "must be " + least + " to " + most + ", got " + field.quoted(),
                    "choose a value in that range"));
        }
    }
}
