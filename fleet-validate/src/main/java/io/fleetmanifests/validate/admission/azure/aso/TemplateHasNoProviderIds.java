package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The schema of the template is that of a control plane by mistake. */
final class TemplateHasNoProviderIds implements AdmissionRule {

    private static final Rule RULE = Rule.error(
            "aso-mpt-schema",
            "an AzureASOManagedMachinePoolTemplate has no providerIDList, which its schema does not know",
            "cluster-api-provider-azure api/v1beta1/azureasomanagedmachinepooltemplate_types.go");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field ids = admission.spec("template", "spec", "providerIDList");
        if (ids.isPresent()) {
            problems.accept(Problem.ofKey(RULE, ids.path(), "is not a field of this template")
                    .withHint(Optional.of("delete it")));
        }
    }
}
