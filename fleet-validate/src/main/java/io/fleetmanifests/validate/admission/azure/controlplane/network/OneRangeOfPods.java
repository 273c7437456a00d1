package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** AKS takes one range of pods. */
final class OneRangeOfPods implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-pods-max1",
            "the Cluster of an AzureManagedControlPlane has at most one range of pods",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateManagedClusterNetwork",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        OwningCluster owner = OwningCluster.of(admission);
        List<String> ranges = owner.ranges("pods");
        if (ranges.size() > 1) {
            problems.accept(owner.problem(
                    owner.place(),
                    RULE,
                    "must belong to a Cluster with one range of pods for AKS, got " + ranges.size() + " in "
                            + owner.quoted(),
                    "keep one of " + String.join(", ", ranges) + " in the Cluster"));
        }
    }
}
