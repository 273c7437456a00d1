package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A channel once chosen is changed, or turned off by name, but not left out. */
final class UpgradeChannelStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-channel-keep",
            "the upgrade channel is not removed once it is set",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAutoUpgradeProfile",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore("autoUpgradeProfile", "upgradeChannel");
        Field channel = admission.spec("autoUpgradeProfile", "upgradeChannel");
        if (before.isPresent() && !channel.isPresent()) {
            problems.accept(channel.problem(
                    RULE, "must not be removed, was " + before.quoted(), "set it to none, which turns upgrades off"));
        }
    }
}
