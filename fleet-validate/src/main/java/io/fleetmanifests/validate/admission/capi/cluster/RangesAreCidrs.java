package io.fleetmanifests.validate.admission.capi.cluster;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The ranges of addresses of pods and services. */
final class RangesAreCidrs implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "cluster-cidr",
            "ranges of pods and of services are CIDRs",
            "cluster-api core/webhooks/admission/cluster.go validateCIDRBlocks",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (String of : List.of("pods", "services")) {
            for (Field range :
                    admission.spec("clusterNetwork", of, "cidrBlocks").items()) {
                if (range.text().isPresent() && Cidr.parse(range.textOrEmpty()).isEmpty()) {
                    problems.accept(range.problem(
                            RULE,
                            "must be a CIDR, got " + range.quoted(),
                            "write an address, a slash and a prefix length, 10.0.0.0/16 for example"));
                }
            }
        }
    }
}
