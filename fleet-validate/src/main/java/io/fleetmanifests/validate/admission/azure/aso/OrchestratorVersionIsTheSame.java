package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Two versions of one pool. */
final class OrchestratorVersionIsTheSame extends AsoRule {

    OrchestratorVersionIsTheSame() {
        super(
                "aso-orchestrator-version",
                "orchestratorVersion of the ManagedClustersAgentPool is the version of its MachinePool",
                "pkg/mutators/azureasomanagedmachinepool.go setAgentPoolOrchestratorVersion");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Owners.machinePool(admission)
                .flatMap(pool -> Field.root(pool)
                        .at("spec", "template", "spec", "version")
                        .text())
                .map(Embedded::withoutV)
                .filter(version -> !version.isEmpty())
                .ifPresent(version -> check(admission, version, problems));
    }

    private void check(Admission admission, String version, Consumer<Problem> problems) {
        Embedded.first(admission, Embedded.AGENT_POOL)
                .map(pool -> pool.at("spec", "orchestratorVersion"))
                .filter(field -> field.text().isPresent() && !field.is(version))
                .ifPresent(field -> problems.accept(problem(
                        field,
                        "must be \"" + version + "\" as in the MachinePool, got " + field.quoted(),
                        "leave it out")));
    }
}
