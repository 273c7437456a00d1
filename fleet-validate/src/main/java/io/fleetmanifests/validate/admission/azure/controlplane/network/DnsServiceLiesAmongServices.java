package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.function.Consumer;

/** The DNS service is one of the services. */
final class DnsServiceLiesAmongServices implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dns-in-cidr",
            "dnsServiceIP lies in the range of services of the Cluster",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateManagedClusterNetwork",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field address = admission.spec("dnsServiceIP");
        OwningCluster owner = OwningCluster.of(admission);
        List<String> ranges = owner.ranges("services");
        boolean outside = ranges.size() == 1
                && Cidr.parse(ranges.get(0))
                        .flatMap(range ->
                                Cidr.parseAddress(address.textOrEmpty()).map(bytes -> !range.contains(bytes)))
                        .orElse(false);
        if (outside) {
            problems.accept(owner.problem(
                    address,
                    RULE,
                    "must lie in the range of services " + Values.quote(ranges.get(0)) + " of " + owner.quoted()
                            + ", got " + address.quoted(),
                    "take the address that ends in .10 there"));
        }
    }
}
