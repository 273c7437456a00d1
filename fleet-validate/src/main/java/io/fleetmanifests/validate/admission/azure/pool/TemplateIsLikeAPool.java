package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The pool in a template holds to what is asked of pools, but for the name of its subnet. */
final class TemplateIsLikeAPool implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "ammpt-shared",
            "the pool in an AzureManagedMachinePoolTemplate holds to the rules of an AzureManagedMachinePool",
            "cluster-api-provider-azure internal/webhooks/azuremanagedmachinepooltemplate_webhook.go ValidateCreate",
            "");

    private final List<PoolRule> ofPools;

    TemplateIsLikeAPool(List<PoolRule> ofPools) {
        this.ofPools = List.copyOf(ofPools);
    }

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        ofPools.forEach(rule ->
                rule.check(admission.spec("template", "spec"), problem -> problems.accept(problem.withRule(RULE))));
    }
}
