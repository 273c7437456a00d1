package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who may reach the API server, by ranges: a bare address is none. */
final class AuthorizedRangesAreCidrs implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-authorized-ips",
            "apiServerAccessProfile.authorizedIPRanges are IP ranges",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAPIServerAccessProfile",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field range :
                admission.spec("apiServerAccessProfile", "authorizedIPRanges").items()) {
            if (range.text().isPresent() && Cidr.parse(range.textOrEmpty()).isEmpty()) {
                boolean address = Cidr.parseAddress(range.textOrEmpty()).isPresent();
                problems.accept(range.problem(
                        RULE,
                        "must be an IP range, got " + range.quoted(),
                        address
                                ? "write " + range.textOrEmpty() + "/32 for one address"
                                : "write 10.0.0.0/16 for example"));
            }
        }
    }
}
