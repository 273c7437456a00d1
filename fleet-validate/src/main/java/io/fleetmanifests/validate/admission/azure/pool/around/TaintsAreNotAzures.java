package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Taints of AKS itself. */
final class TaintsAreNotAzures implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-taint-prefix",
            "no taint of a pool's nodes has the prefix kubernetes.azure.com/",
            "https://learn.microsoft.com/azure/aks/use-node-taints");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field taint : admission.spec("taints").items()) {
            Field key = taint.at("key");
            if (key.textOrEmpty().startsWith("kubernetes.azure.com/")) {
                problems.accept(key.problem(
                        RULE,
                        "must not start with kubernetes.azure.com/, which is AKS's own, got " + key.quoted(),
                        "use another prefix"));
            }
        }
    }
}
