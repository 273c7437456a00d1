package io.fleetmanifests.validate.admission.azure.pool.around;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** AKS makes no cluster without a pool for its own pods. Where the Cluster is elsewhere, its pools may be as well. */
final class ClusterHasASystemPool implements AdmissionRule {

    private static final Rule RULE = Rule.reconcile(
            "ammp-system-pool",
            "one of the AzureManagedMachinePools of a cluster has the mode System",
            "cluster-api-provider-azure azure/scope/managedcontrolplane.go GetAllAgentPoolSpecs",
            "");

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        if (admission.spec("mode").is("System")) {
            return;
        }
        Optional<String> cluster = Owners.cluster(admission)
                .map(known -> known.at(Surroundings.NAME).asText());
        if (cluster.isPresent()) {
            List<JsonNode> pools = Owners.poolsOf(
                    cluster.get(), GROUP, "AzureManagedMachinePool", admission.namespace(), admission.around());
            // Said once a cluster, of its first pool.
            boolean first = !pools.isEmpty()
                    && pools.get(0).at(Surroundings.NAME).asText().equals(admission.name());
            if (first
                    && pools.stream()
                            .noneMatch(
                                    pool -> Field.root(pool).at("spec", "mode").is("System"))) {
                problems.accept(admission
                        .spec("mode")
                        .problem(
                                RULE,
                                "must be System in one pool of " + cluster.get() + ", got only pools of other modes",
                                "make this one a System pool, or add one"));
            }
        }
    }
}
