package io.fleetmanifests.validate.admission.capi.cluster;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A Cluster without anything to manage. */
final class SomethingIsReferred implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "cluster-one-ref",
            "a Cluster has a controlPlaneRef, an infrastructureRef or a topology",
            "cluster-api core/webhooks/admission/cluster.go validate",
            "Cluster API 1.11 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        if (!ObjectReference.of(admission.spec("controlPlaneRef")).isDefined()
                && !ObjectReference.of(admission.spec("infrastructureRef")).isDefined()
                && admission.spec("topology").isEmpty()) {
            problems.accept(admission
                    .spec()
                    .problem(
                            RULE,
                            "must have controlPlaneRef, infrastructureRef or topology, has none of them",
                            "refer to a control plane and to infrastructure, or name a ClusterClass"));
        }
    }
}
