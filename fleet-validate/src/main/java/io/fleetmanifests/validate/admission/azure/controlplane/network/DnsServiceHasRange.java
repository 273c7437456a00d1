package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The address of DNS is one among the services, so their range is known. */
final class DnsServiceHasRange implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dns-needs-cidr",
            "dnsServiceIP needs a Cluster with a range of services",
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
        if (address.isPresent()
                && owner.cluster().isPresent()
                && owner.ranges("services").isEmpty()) {
            problems.accept(owner.problem(
                    address,
                    RULE,
                    "must be absent without a range of services in " + owner.quoted() + ", got " + address.quoted(),
                    "set clusterNetwork.services.cidrBlocks there, or drop dnsServiceIP"));
        }
    }
}
