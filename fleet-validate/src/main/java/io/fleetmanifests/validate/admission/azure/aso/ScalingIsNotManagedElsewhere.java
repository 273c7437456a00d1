package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** Two autoscalers of one pool. */
final class ScalingIsNotManagedElsewhere extends AsoRule {

    ScalingIsNotManagedElsewhere() {
        super(
                "aso-autoscaling",
                "a ManagedClustersAgentPool scales itself only when nothing else manages the replicas of its MachinePool",
                "pkg/mutators/azureasomanagedmachinepool.go reconcileAutoscaling");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Optional<String> manager = Owners.machinePool(admission)
                .flatMap(pool -> Field.root(pool)
                        .at("metadata", "annotations", MachinePools.MANAGED_BY)
                        .text())
                .filter(name -> !name.equals("aks"));
        Embedded.first(admission, Embedded.AGENT_POOL)
                .map(pool -> pool.at("spec", "enableAutoScaling"))
                .filter(scaling -> scaling.isTrue() && manager.isPresent())
                .ifPresent(scaling -> problems.accept(problem(
                        scaling,
                        "must be false while the MachinePool says that its replicas are managed by \"" + manager.get()
                                + "\", got true",
                        "drop the annotation " + MachinePools.MANAGED_BY + " of the MachinePool")));
    }
}
