package io.fleetmanifests.validate.admission.aws.controlplane;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The node groups of a control plane: its Cluster names the control plane, the MachinePools name the Cluster. */
final class OwnPools {

    private static final String CORE = "cluster.x-k8s.io";

    private OwnPools() {}

    /** The names of the AWSManagedMachinePools. */
    static List<String> of(Admission admission) {
        Optional<String> cluster = admission.around().all(CORE, "Cluster", admission.namespace()).stream()
                .filter(one -> refersTo(one, admission.name()))
                .map(one -> one.path("metadata").path("name").asText())
                .findFirst();
        return cluster.stream()
                .flatMap(name -> pools(admission, name))
                .filter(ref -> ref.path("kind").asText().equals("AWSManagedMachinePool"))
                .map(ref -> ref.path("name").asText())
                .toList();
    }

    private static boolean refersTo(JsonNode cluster, String controlPlane) {
        JsonNode ref = cluster.path("spec").path("controlPlaneRef");
        return ref.path("kind").asText().equals("AWSManagedControlPlane")
                && ref.path("name").asText().equals(controlPlane);
    }

    private static Stream<JsonNode> pools(Admission admission, String cluster) {
        return admission.around().all(CORE, "MachinePool", admission.namespace()).stream()
                .map(pool -> pool.path("spec"))
                .filter(spec -> spec.path("clusterName").asText().equals(cluster))
                .map(spec -> spec.path("template").path("spec").path("infrastructureRef"));
    }
}
