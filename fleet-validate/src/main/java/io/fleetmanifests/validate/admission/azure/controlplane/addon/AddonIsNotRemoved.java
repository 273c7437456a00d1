package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An addon is turned off by name, not left out. */
final class AddonIsNotRemoved implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-addon-keep",
            "an addon profile is not removed once it is set",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAddonProfilesUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field addons = admission.spec("addonProfiles");
        Set<String> kept = addons.items().stream()
                .map(addon -> addon.at("name").textOrEmpty())
                .collect(Collectors.toSet());
        for (Field before : admission.specBefore("addonProfiles").items()) {
            if (!kept.contains(before.at("name").textOrEmpty())) {
                problems.accept(addons.problem(
                        RULE,
                        "must keep the addon " + before.at("name").quoted(),
                        "keep it, and set enabled to false in it"));
            }
        }
    }
}
