package io.fleetmanifests.validate.admission.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Question;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whose the objects of providers are: found by the references to them, as Cluster API's own controllers find it. */
public final class Owners {

    /** The group of Cluster API's own kinds. */
    public static final String GROUP = "cluster.x-k8s.io";

    /** The label that names an object's Cluster. Cluster API puts it on all that a Cluster or one of its pools refers to. */
    public static final String CLUSTER_NAME = "cluster.x-k8s.io/cluster-name";

    private static final Referrers POOLS_OF_INFRASTRUCTURE = new Referrers(ReferencesFrom.MACHINE_POOLS);
    private static final Referrers CLUSTERS_OF_CONTROL_PLANE =
            new Referrers(ReferencesFrom.of("Cluster", "/spec/controlPlaneRef"));
    private static final Referrers CLUSTERS_OF_INFRASTRUCTURE =
            new Referrers(ReferencesFrom.of("Cluster", "/spec/infrastructureRef"));

    private static final Question<Optional<JsonNode>> MACHINE_POOL =
            new Question<>(admission -> machinePool(admission.object(), admission.around()));
    private static final Question<Optional<String>> NAME = new Question<>(
            admission -> clusterName(admission.object(), admission.around(), () -> machinePool(admission)));
    private static final Question<Optional<JsonNode>> CLUSTER = new Question<>(admission -> clusterName(admission)
            .flatMap(name -> admission.around().find(GROUP, "Cluster", admission.namespace(), name)));

    private Owners() {}

    /** The MachinePool whose infrastructure a request's object is. */
    public static Optional<JsonNode> machinePool(Admission admission) {
        return admission.answer(MACHINE_POOL);
    }

    /** The Cluster that a request's object belongs to: named by its label or by its MachinePool, or one that refers to it. */
    public static Optional<JsonNode> cluster(Admission admission) {
        return admission.answer(CLUSTER);
    }

    /** The name of that Cluster, which may be elsewhere. */
    public static Optional<String> clusterName(Admission admission) {
        return admission.answer(NAME);
    }

    /** The MachinePool whose infrastructure an object is. */
    public static Optional<JsonNode> machinePool(JsonNode object, Surroundings around) {
        return POOLS_OF_INFRASTRUCTURE.find(object, namespace(object), around);
    }

    /** The Cluster that an object belongs to: named by its label or by its MachinePool, or one that refers to it. */
    public static Optional<JsonNode> cluster(JsonNode object, Surroundings around) {
        Optional<String> name = clusterName(object, around);
        return name.isPresent() ? around.find(GROUP, "Cluster", namespace(object), name.get()) : Optional.empty();
    }

    /** The name of that Cluster, which may be elsewhere. */
    public static Optional<String> clusterName(JsonNode object, Surroundings around) {
        return clusterName(object, around, () -> machinePool(object, around));
    }

    private static Optional<String> clusterName(
            JsonNode object, Surroundings around, Supplier<Optional<JsonNode>> machinePool) {
        Optional<String> label = text(object.path("metadata").path("labels").path(CLUSTER_NAME));
        if (label.isPresent()) {
            return label;
        }
        Optional<String> ofPool =
                machinePool.get().flatMap(pool -> text(pool.path("spec").path("clusterName")));
        return ofPool.isPresent()
                ? ofPool
                : referringCluster(object, around)
                        .flatMap(cluster -> text(cluster.path("metadata").path("name")));
    }

    /** The objects of a kind that belong to a Cluster by their label or by a MachinePool, in the order of their names. */
    public static List<JsonNode> poolsOf(
            String cluster, String group, String kind, String namespace, Surroundings around) {
        return around.answer(new PoolsByCluster(group, kind), namespace).getOrDefault(cluster, List.of());
    }

    /** The object of a reference in a Cluster's spec, such as {@code controlPlaneRef}. */
    public static Optional<JsonNode> referred(JsonNode cluster, String reference, Surroundings around) {
        ObjectReference wanted = ObjectReference.of(Field.root(cluster).at("spec", reference));
        return around.find(wanted.group(), wanted.kind(), namespace(cluster), wanted.name());
    }

    private static Optional<JsonNode> referringCluster(JsonNode object, Surroundings around) {
        String namespace = namespace(object);
        Optional<JsonNode> ofControlPlane = CLUSTERS_OF_CONTROL_PLANE.find(object, namespace, around);
        return ofControlPlane.isPresent() ? ofControlPlane : CLUSTERS_OF_INFRASTRUCTURE.find(object, namespace, around);
    }

    private static String namespace(JsonNode object) {
        return text(object.path("metadata").path("namespace")).orElse("");
    }

    private static Optional<String> text(JsonNode value) {
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }
}
