package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Pools come from AzureASOManagedMachinePools only. */
final class PoolsStandBeside extends AsoRule {

    PoolsStandBeside() {
        super(
                "aso-agent-pool-profiles",
                "the ManagedCluster of an AzureASOManagedControlPlane has no agentPoolProfiles",
                "pkg/mutators/azureasomanagedcontrolplane.go setManagedClusterAgentPoolProfiles");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Embedded.first(admission, Embedded.MANAGED_CLUSTER)
                .map(cluster -> cluster.at("spec", "agentPoolProfiles"))
                .filter(Field::isPresent)
                .ifPresent(field -> problems.accept(problem(
                        field,
                        "must be absent, got " + field.items().size() + " of them",
                        "make an AzureASOManagedMachinePool of each")));
    }
}
