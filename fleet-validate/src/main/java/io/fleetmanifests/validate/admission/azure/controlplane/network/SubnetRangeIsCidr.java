package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The range of the subnet is one. */
final class SubnetRangeIsCidr implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-subnet-cidr",
            "the subnet's cidrBlock is an IP range",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAMCPVirtualNetwork",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field range = admission.spec("virtualNetwork", "subnet", "cidrBlock");
        if (range.text().isPresent() && Cidr.parse(range.textOrEmpty()).isEmpty()) {
            problems.accept(
                    range.problem(RULE, "must be an IP range, got " + range.quoted(), "write 10.0.0.0/16 for example"));
        }
    }
}
