package io.fleetmanifests.validate.admission.aws.controlplane;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The node groups of a control plane: its Cluster names the control plane, the MachinePools name the Cluster. */
final class OwnPools {

    private static final String CORE = "cluster.x-k8s.io";

    private static final JsonPointer CONTROL_PLANE = JsonPointer.compile("/spec/controlPlaneRef/name");
    private static final JsonPointer CLUSTER_OF_POOL = JsonPointer.compile("/spec/clusterName");

    private OwnPools() {}

    /** The names of the AWSManagedMachinePools. */
    static List<String> of(Admission admission) {
        Optional<String> cluster =
                admission
                        .around()
                        .with(CORE, "Cluster", admission.namespace(), CONTROL_PLANE, admission.name())
                        .stream()
                        .filter(OwnPools::hasEksControlPlane)
                        .map(one -> one.path("metadata").path("name").asText())
                        .findFirst();
        return cluster.stream()
                .flatMap(name -> pools(admission, name))
                .filter(ref -> ref.path("kind").asText().equals("AWSManagedMachinePool"))
                .map(ref -> ref.path("name").asText())
                .toList();
    }

    private static boolean hasEksControlPlane(JsonNode cluster) {
        return cluster.path("spec")
                .path("controlPlaneRef")
                .path("kind")
                .asText()
                .equals("AWSManagedControlPlane");
    }

    private static Stream<JsonNode> pools(Admission admission, String cluster) {
        return admission.around().with(CORE, "MachinePool", admission.namespace(), CLUSTER_OF_POOL, cluster).stream()
                .map(pool -> pool.path("spec").path("template").path("spec").path("infrastructureRef"));
    }
}
