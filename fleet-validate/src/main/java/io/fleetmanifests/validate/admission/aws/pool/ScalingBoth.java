package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** CAPA reads both sizes of a scaling or none. */
final class ScalingBoth implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "eks-scaling-both",
            "a scaling has minSize and maxSize: the controller fails on a maxSize alone, and ignores a minSize alone",
            "cluster-api-provider-aws pkg/cloud/services/eks/nodegroup.go scalingConfig");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field scaling = admission.spec("scaling");
        if (scaling.isPresent()
                && scaling.at("minSize").isPresent() != scaling.at("maxSize").isPresent()) {
            problems.accept(scaling.problem(
                    RULE,
                    "must have minSize and maxSize: CAPA fails on a maxSize alone, and ignores a minSize alone",
                    "set both"));
        }
    }
}
