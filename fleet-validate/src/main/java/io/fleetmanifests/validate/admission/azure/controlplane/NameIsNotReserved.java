package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Azure keeps two words for itself, wherever in the name they stand. */
final class NameIsNotReserved implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-name-reserved",
            "the name contains neither microsoft nor windows",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go validateName",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field name = admission.root().at("metadata", "name");
        String lower = name.textOrEmpty().toLowerCase(Locale.ROOT);
        if (lower.contains("microsoft") || lower.contains("windows")) {
            problems.accept(name.problem(
                    RULE,
                    "must not contain \"microsoft\" or \"windows\", which Azure reserves, got " + name.quoted(),
                    "rename the cluster"));
        }
    }
}
