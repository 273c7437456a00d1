package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** AKS gives DNS the tenth address of the services, and takes no other. */
final class DnsServiceEndsInTen implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dns-dot10",
            "dnsServiceIP is an IPv4 address that ends in .10",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateManagedClusterNetwork",
            "");

    /** All of IPv4 in its IPv6 form, which Go prints as IPv4. */
    private static final Optional<Cidr> IPV4 = Cidr.parse("::ffff:0:0/96");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field address = admission.spec("dnsServiceIP");
        Optional<byte[]> bytes = Cidr.parseAddress(address.textOrEmpty());
        if (bytes.isPresent() && !endsInTen(bytes.get())) {
            problems.accept(OwningCluster.of(admission)
                    .problem(
                            address,
                            RULE,
                            "must end in .10, got " + address.quoted(),
                            "take the address that ends in .10 in the range of services"));
        }
    }

    private static boolean endsInTen(byte[] address) {
        return address[address.length - 1] == 10
                && IPV4.filter(range -> range.contains(address)).isPresent();
    }
}
