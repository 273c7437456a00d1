package io.fleetmanifests.validate.admission.azure.identity;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Without a word of namespaces, clusters of none may use it. */
final class SomebodyMayUseIt implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "aci-namespaces",
            "an AzureClusterIdentity says of which namespaces clusters may use it",
            "cluster-api-provider-azure azure/scope/identity.go IsClusterNamespaceAllowed");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field allowed = admission.spec("allowedNamespaces");
        if (!allowed.isPresent()) {
            problems.accept(allowed.problem(
                    RULE,
                    "must be set, without it no cluster may use the identity",
                    "list the namespaces of the clusters, or write {} for all"));
        }
    }
}
