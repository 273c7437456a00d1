package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The subnet lies in its network; each has a default, which does not follow the other. */
final class SubnetLiesInNetwork implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-subnet-in-vnet",
            "the subnet's range begins inside the virtual network's, defaults included",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAMCPVirtualNetwork",
            "");

    private static final Set<String> DEFAULTS = Set.of("10.240.0.0/16", "10.224.0.0/16");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field network = admission.spec("virtualNetwork", "cidrBlock");
        Field subnet = admission.spec("virtualNetwork", "subnet", "cidrBlock");
        boolean outside = Cidr.parse(network.textOrEmpty())
                .flatMap(outer -> Cidr.parse(subnet.textOrEmpty()).map(inner -> !outer.contains(inner.address())))
                .orElse(false);
        if (outside) {
            problems.accept(subnet.problem(
                    RULE,
                    "must lie inside virtualNetwork.cidrBlock " + network.quoted() + ", got " + subnet.quoted()
                            + (DEFAULTS.contains(subnet.textOrEmpty()) ? ", the default" : ""),
                    "give the subnet a range inside the network's"));
        }
    }
}
