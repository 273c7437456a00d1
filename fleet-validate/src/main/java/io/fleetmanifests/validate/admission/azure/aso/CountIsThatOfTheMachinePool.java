package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Two sizes of one pool. An autoscaler may have its own way once the pool is there. */
final class CountIsThatOfTheMachinePool extends AsoRule {

    CountIsThatOfTheMachinePool() {
        super(
                "aso-count",
                "count of the ManagedClustersAgentPool is the replicas of its MachinePool, which are 1 by default",
                "pkg/mutators/azureasomanagedmachinepool.go setAgentPoolCount");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Optional<Field> pool = Owners.machinePool(admission).map(Field::root);
        Optional<Field> resource = Embedded.first(admission, Embedded.AGENT_POOL);
        if (pool.isEmpty() || resource.isEmpty()) {
            return;
        }
        Field count = resource.get().at("spec", "count");
        OptionalLong replicas = replicas(pool.get());
        boolean scaled = resource.get().at("spec", "enableAutoScaling").isTrue()
                || pool.get()
                        .at("metadata", "annotations", MachinePools.MANAGED_BY)
                        .isPresent();
        boolean differs = replicas.isPresent()
                && count.number().isPresent()
                && !count.number().equals(replicas);
        if (differs && !(scaled && admission.operation() == Operation.UPDATE)) {
            Problem problem = problem(
                    count,
                    "must be " + replicas.getAsLong() + " as the replicas of the MachinePool, got " + count.quoted(),
                    "leave it out, and set replicas");
            problems.accept(scaled ? problem.withSeverity(Severity.WARNING) : problem);
        }
    }

    /** As the webhook of MachinePools makes them; empty when it takes them from annotations. */
    private static OptionalLong replicas(Field pool) {
        Field replicas = pool.at("spec", "replicas");
        if (replicas.isPresent()) {
            return replicas.number();
        }
        return pool.at("metadata", "annotations", MachinePools.MIN_SIZE).isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(1);
    }
}
