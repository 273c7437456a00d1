package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The DNS prefix, which is the object's name unless it says another. */
final class DnsPrefixIsValid implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-dnsprefix",
            "dnsPrefix, which is the name by default, has 2 to 54 letters, digits and inner hyphens",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneDNSPrefix",
            "CAPZ 1.12 and later");

    private static final Pattern PREFIX = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]{0,52}[a-zA-Z0-9]");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field prefix = admission.spec("dnsPrefix");
        if (prefix.text().isPresent() && !PREFIX.matcher(prefix.textOrEmpty()).matches()) {
            problems.accept(prefix.problem(
                    RULE,
                    "must be 2 to 54 letters, digits and hyphens, with a letter or digit at both ends, got "
                            + prefix.quoted() + (prefix.is(admission.name()) ? ", the name" : ""),
                    prefix.is(admission.name()) ? "rename the cluster, or set dnsPrefix" : "choose another prefix"));
        }
    }
}
