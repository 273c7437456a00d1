package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A network's name in a template would be that of every cluster made of it. */
final class TemplateNamesNoNetwork implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcpt-vnet-name",
            "a control plane template names no virtual network, which its clusters would share",
            "cluster-api-provider-azure internal/api/v1beta1/azuremanagedcontrolplanetemplate_default.go"
                    + " setDefaultAzureManagedControlPlaneTemplateVirtualNetwork");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field name = admission.spec("virtualNetwork", "name");
        if (!name.isEmpty()) {
            problems.accept(name.problem(
                    RULE,
                    "must be absent in a template, whose clusters cannot share a network's name, got " + name.quoted(),
                    "delete it: each cluster then has its own"));
        }
    }
}
