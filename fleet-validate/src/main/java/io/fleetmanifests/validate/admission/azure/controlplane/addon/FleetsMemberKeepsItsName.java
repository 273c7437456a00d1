package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A member leaves its fleet before it joins by another name. */
final class FleetsMemberKeepsItsName implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-fleet-imm",
            "fleetsMember.name does not change while the block is there",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneFleetsMemberUpdate",
            "CAPZ 1.13 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore("fleetsMember", "name");
        Field name = admission.spec("fleetsMember", "name");
        if (admission.spec("fleetsMember").isPresent()
                && !before.textOrEmpty().isEmpty()
                && !name.is(before.textOrEmpty())) {
            problems.accept(name.problem(
                    RULE,
                    "must stay " + before.quoted() + ", got " + name.quoted(),
                    "leave it, or remove the fleetsMember first"));
        }
    }
}
