package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The DNS service has an IP address. */
final class DnsServiceIsAddress implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dns-ip",
            "dnsServiceIP is an IP address",
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
        if (address.text().isPresent()
                && Cidr.parseAddress(address.textOrEmpty()).isEmpty()) {
            problems.accept(OwningCluster.of(admission)
                    .problem(
                            address,
                            RULE,
                            "must be an IP address, got " + address.quoted(),
                            "write 10.0.0.10 for example"));
        }
    }
}
