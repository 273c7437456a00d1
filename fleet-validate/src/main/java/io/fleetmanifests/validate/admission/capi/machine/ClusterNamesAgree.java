package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** The name of the cluster stands in two places. */
final class ClusterNamesAgree extends MachineRule {

    ClusterNamesAgree(MachineKind kind) {
        super(kind.rule(
                "cluster-same",
                "the clusterName of a %s is also that of its template",
                "validate",
                "Cluster API 1.11 and later"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field name = admission.spec("clusterName");
        Field ofTemplate = admission.spec("template", "spec", "clusterName");
        if (!name.textOrEmpty().equals(ofTemplate.textOrEmpty())) {
            problems.accept(problem(
                    name,
                    "must be spec.template.spec.clusterName " + ofTemplate.quoted() + ", got " + name.quoted(),
                    "write the same name in both"));
        }
    }
}
