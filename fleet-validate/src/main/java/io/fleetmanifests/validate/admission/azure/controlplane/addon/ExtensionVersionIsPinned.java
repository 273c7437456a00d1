package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A version is for extensions that do not follow the latest one, as they do by default. */
final class ExtensionVersionIsPinned implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-ext-version",
            "an extension has a version only with autoUpgradeMinorVersion false",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAKSExtensions",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field extension : admission.spec("extensions").items()) {
            Field version = extension.at("version");
            if (version.isPresent() && !extension.at("autoUpgradeMinorVersion").isFalse()) {
                problems.accept(version.problem(
                        RULE,
                        "must be absent unless autoUpgradeMinorVersion is false, got " + version.quoted(),
                        "set autoUpgradeMinorVersion to false, or delete the version"));
            }
        }
    }
}
