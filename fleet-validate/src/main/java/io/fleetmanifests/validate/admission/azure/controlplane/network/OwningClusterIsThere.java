package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** CAPZ looks the Cluster up that the label names; Cluster API sets the label itself, later. */
final class OwningClusterIsThere implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
                    "amcp-lookup",
                    "the Cluster that the label cluster.x-k8s.io/cluster-name names is there before the object",
                    "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                            + " validateManagedClusterNetwork",
                    "")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        OwningCluster owner = OwningCluster.of(admission);
        if (owner.labelled() && owner.cluster().isEmpty()) {
            problems.accept(owner.place()
                    .problem(
                            RULE,
                            "must name a Cluster of the namespace, got "
                                    + owner.place().quoted()
                                    + ", which this tree has not: CAPZ refuses the object unless it is there already",
                            "commit the Cluster, or delete the label, which Cluster API sets by itself"));
        }
    }
}
