package io.fleetmanifests.validate.admission.azure.controlplane.access;

import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The zone of a private cluster's name: a word, or the ID of a zone of the right form. */
final class PrivateDnsZoneIsValid implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-private-dns",
            "privateDNSZone is system, none, or in a private cluster the ID of a zone of azmk8s.io",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAPIServerAccessProfile",
            "CAPZ 1.14 and later; before, the schema has the two words only");

    private static final String ZONES = "privatednszones/";
    private static final Pattern ZONE =
            Pattern.compile("([a-z0-9-]{1,32}\\.)?(privatelink|private)\\.[a-z0-9]+\\.azmk8s\\.io");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field zone = admission.spec("apiServerAccessProfile", "privateDNSZone");
        String text = zone.textOrEmpty().toLowerCase(Locale.ROOT);
        if (zone.text().isEmpty() || text.equals("system") || text.equals("none")) {
            return;
        }
        if (!isZone(text)) {
            problems.accept(zone.problem(
                    RULE,
                    "must be system, none, or the resource ID of a zone privatelink.<region>.azmk8s.io, got "
                            + zone.quoted(),
                    "end it with /privateDnsZones/privatelink.<region>.azmk8s.io"));
        }
        if (!admission.spec("apiServerAccessProfile", "enablePrivateCluster").isTrue()) {
            problems.accept(zone.problem(
                    RULE,
                    "must be system or none unless the cluster is private, got " + zone.quoted(),
                    "set enablePrivateCluster to true"));
        }
    }

    private static boolean isZone(String text) {
        int name = text.indexOf(ZONES);
        return name >= 0 && ZONE.matches(text.substring(name + ZONES.length()));
    }
}
