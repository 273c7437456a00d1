package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The name of a cluster in an Azure Kubernetes Fleet. */
final class FleetsMemberNameIsValid implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-fleet-name",
            "fleetsMember.name is empty, or lower-case letters, digits and inner hyphens",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateFleetsMember",
            "CAPZ 1.13 and later");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field name = admission.spec("fleetsMember", "name");
        if (!name.textOrEmpty().isEmpty() && !NAME.matches(name.textOrEmpty())) {
            problems.accept(name.problem(
                    RULE,
                    "must be lower-case letters, digits and hyphens, with a letter or digit at both ends, got "
                            + name.quoted(),
                    "rename it, or leave it out for the cluster's name"));
        }
    }
}
