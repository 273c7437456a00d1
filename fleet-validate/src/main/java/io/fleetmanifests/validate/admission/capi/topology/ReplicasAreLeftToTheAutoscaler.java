package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Two that set the number of machines. */
final class ReplicasAreLeftToTheAutoscaler extends TopologyRule {

    private static final Set<String> BOUNDS = Set.of(
            "cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size",
            "cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size");

    ReplicasAreLeftToTheAutoscaler() {
        super(
                "topo-replicas-vs-autoscaler",
                "machineDeployments of a topology have no replicas beside the bounds of an autoscaler",
                "core/webhooks/admission/cluster.go validateAutoscalerAnnotationsForCluster");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Optional<ClusterClass> known = topology.clusterClass(admission.around());
        for (Field deployment : topology.machineDeployments()) {
            Field replicas = deployment.at("replicas");
            boolean scaled = isScaled(deployment.at("metadata", "annotations"));
            boolean scaledByClass = known.stream()
                    .flatMap(found -> found
                            .worker("machineDeployments", deployment.at("class").textOrEmpty())
                            .stream()
                            .map(found::annotations))
                    .anyMatch(ReplicasAreLeftToTheAutoscaler::isScaled);
            if (replicas.isPresent() && (scaled || scaledByClass)) {
                problems.accept(problem(
                        replicas,
                        "must be absent beside the autoscaler's annotations of " + (scaled ? "it" : "its class")
                                + ", got " + replicas.quoted(),
                        "drop replicas, or the annotations"));
            }
        }
    }

    private static boolean isScaled(Field annotations) {
        return annotations.fields().keySet().stream().anyMatch(BOUNDS::contains);
    }
}
