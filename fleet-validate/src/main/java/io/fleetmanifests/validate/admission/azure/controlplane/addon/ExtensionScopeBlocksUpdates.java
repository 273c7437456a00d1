package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** CAPZ compares scopes by where they stand in memory, so that no two are the same. */
final class ExtensionScopeBlocksUpdates implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
                    "amcp-ext-scope-bug",
                    "an extension has no scope: CAPZ refuses every change of an object that has one",
                    "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                            + " validateAKSExtensionsUpdate",
                    "CAPZ 1.14 to 1.26, a bug")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field extension : admission.spec("extensions").items()) {
            Field scope = extension.at("scope");
            if (scope.isPresent()) {
                problems.accept(scope.problem(
                        RULE,
                        "must be absent: by a bug, CAPZ takes every scope for changed, and refuses all later changes of the"
                                + " object, its own among them",
                        "leave the scope out, and let Azure choose"));
            }
        }
    }
}
