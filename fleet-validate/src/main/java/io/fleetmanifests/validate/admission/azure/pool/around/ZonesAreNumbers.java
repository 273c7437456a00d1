package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Zones have the same three names in every region. */
final class ZonesAreNumbers implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-zones",
            "an availability zone is 1, 2 or 3",
            "https://learn.microsoft.com/azure/aks/availability-zones-overview");
    private static final Set<String> ZONES = Set.of("1", "2", "3");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field zone : admission.spec("availabilityZones").items()) {
            if (zone.text().isPresent() && !ZONES.contains(zone.textOrEmpty())) {
                problems.accept(
                        zone.problem(RULE, "must be 1, 2 or 3, got " + zone.quoted(), "write \"1\" for example"));
            }
        }
    }
}
