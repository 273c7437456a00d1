package io.fleetmanifests.validate.admission.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Question;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Whose the objects of providers are: found by the references to them, as Cluster API's own controllers find it. */
public final class Owners {

    /** The group of Cluster API's own kinds. */
    public static final String GROUP = "cluster.x-k8s.io";

    /** The label that names an object's Cluster. Cluster API puts it on all that a Cluster or one of its pools refers to. */
    public static final String CLUSTER_NAME = "cluster.x-k8s.io/cluster-name";

    private static final Reference INFRASTRUCTURE_OF_POOL = Reference.at("/spec/template/spec/infrastructureRef");
    private static final Reference INFRASTRUCTURE = Reference.at("/spec/infrastructureRef");
    private static final Reference CONTROL_PLANE = Reference.at("/spec/controlPlaneRef");

    private static final JsonPointer CLUSTER_LABEL =
            JsonPointer.compile("/metadata/labels/cluster.x-k8s.io~1cluster-name");
    private static final JsonPointer CLUSTER_OF_POOL = JsonPointer.compile("/spec/clusterName");

    private static final Question<Optional<JsonNode>> MACHINE_POOL =
            new Question<>(admission -> machinePool(admission.object(), admission.around()));
    private static final Question<Optional<String>> NAME = new Question<>(
            admission -> clusterName(admission.object(), admission.around(), () -> machinePool(admission)));
    private static final Question<Optional<JsonNode>> CLUSTER = new Question<>(admission -> clusterName(admission)
            .flatMap(name -> admission.around().find(GROUP, "Cluster", admission.namespace(), name)));

    /** A reference, and the name in it. */
    private record Reference(JsonPointer place, JsonPointer name) {

        static Reference at(String place) {
            return new Reference(JsonPointer.compile(place), JsonPointer.compile(place + "/name"));
        }
    }

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
        return referring(object, "MachinePool", INFRASTRUCTURE_OF_POOL, around);
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
        return Field.root(object)
                .at("metadata", "labels", CLUSTER_NAME)
                .text()
                .or(() -> machinePool
                        .get()
                        .flatMap(pool ->
                                Field.root(pool).at("spec", "clusterName").text()))
                .or(() -> referringCluster(object, around)
                        .flatMap(cluster ->
                                Field.root(cluster).at("metadata", "name").text()));
    }

    /** The objects of a kind that belong to a Cluster by their label or by a MachinePool, in the order of their names. */
    public static List<JsonNode> poolsOf(
            String cluster, String group, String kind, String namespace, Surroundings around) {
        SortedMap<String, JsonNode> pools = new TreeMap<>();
        around.with(group, kind, namespace, CLUSTER_LABEL, cluster).forEach(pool -> pools.put(name(pool), pool));
        around.with(GROUP, "MachinePool", namespace, CLUSTER_OF_POOL, cluster).stream()
                .map(pool -> ObjectReference.of(Field.root(pool.at(INFRASTRUCTURE_OF_POOL.place()))))
                .filter(reference -> reference.isTo(group, kind))
                .flatMap(reference -> around.find(group, kind, namespace, reference.name()).stream())
                .filter(pool -> pool.at(CLUSTER_LABEL).isMissingNode())
                .forEach(pool -> pools.put(name(pool), pool));
        return List.copyOf(pools.values());
    }

    /** The object of a reference in a Cluster's spec, such as {@code controlPlaneRef}. */
    public static Optional<JsonNode> referred(JsonNode cluster, String reference, Surroundings around) {
        ObjectReference wanted = ObjectReference.of(Field.root(cluster).at("spec", reference));
        return around.find(wanted.group(), wanted.kind(), namespace(cluster), wanted.name());
    }

    private static Optional<JsonNode> referringCluster(JsonNode object, Surroundings around) {
        return referring(object, "Cluster", CONTROL_PLANE, around)
                .or(() -> referring(object, "Cluster", INFRASTRUCTURE, around));
    }

    /** An object of Cluster API that refers to another in a place, looked up by the name in the reference. */
    private static Optional<JsonNode> referring(
            JsonNode object, String kind, Reference reference, Surroundings around) {
        ObjectReference wanted = ObjectReference.to(object);
        return around.with(GROUP, kind, namespace(object), reference.name(), wanted.name()).stream()
                .filter(owner -> ObjectReference.of(Field.root(owner.at(reference.place())))
                        .equals(wanted))
                .findFirst();
    }

    private static String name(JsonNode object) {
        return Field.root(object).at("metadata", "name").textOrEmpty();
    }

    private static String namespace(JsonNode object) {
        return Field.root(object).at("metadata", "namespace").textOrEmpty();
    }
}
