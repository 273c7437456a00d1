package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Cluster with what belongs to it. */
record FleetCluster(IndexedObject cluster, ObjectIndex objects, Pools pools) {

    /** The pools of all clusters by the name that they give their cluster, sorted when somebody first asks. */
    static final class Pools {

        private static final List<String> KINDS = List.of("MachinePool", "MachineDeployment");

        private final ObjectIndex objects;
        private final Map<String, List<IndexedObject>> byCluster = new HashMap<>();
        private boolean sorted;

        private Pools(ObjectIndex objects) {
            this.objects = objects;
        }

        private List<IndexedObject> of(String cluster) {
            if (!sorted) {
                KINDS.forEach(kind -> objects.all(Owners.GROUP, kind).forEach(this::sort));
                sorted = true;
            }
            return byCluster.getOrDefault(cluster, List.of());
        }

        private void sort(IndexedObject pool) {
            pool.spec("clusterName")
                    .text()
                    .ifPresent(name -> byCluster
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(pool));
        }
    }

    static List<FleetCluster> all(ObjectIndex objects) {
        Pools pools = new Pools(objects);
        return objects.all(Owners.GROUP, "Cluster").stream()
                .map(cluster -> new FleetCluster(cluster, objects, pools))
                .toList();
    }

    Optional<IndexedObject> controlPlane() {
        return part(cluster, cluster.spec("controlPlaneRef"));
    }

    /** The groups that an annotation of the Cluster names, with commas between them. */
    static List<String> annotated(Field annotation) {
        return Arrays.stream(annotation.textOrEmpty().split(",", -1))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    Field annotation(String key) {
        return cluster.at("metadata", "annotations", key);
    }

    /** All its objects by kind and name, in which its own name does not stand. */
    SortedMap<String, IndexedObject> parts() {
        SortedMap<String, IndexedObject> parts = new TreeMap<>();
        parts.put("Cluster", cluster);
        Stream.of("controlPlaneRef", "infrastructureRef")
                .flatMap(key -> part(cluster, cluster.spec(key)).stream())
                .forEach(part -> parts.put(label(part), part));
        for (IndexedObject pool : pools.of(cluster.name())) {
            if (isBeside(pool)) {
                parts.put(label(pool), pool);
                part(pool, pool.spec("template", "spec", "infrastructureRef"))
                        .ifPresent(part -> parts.put(label(part), part));
            }
        }
        return parts;
    }

    private String label(IndexedObject part) {
        return part.kind() + " " + part.name().replace(cluster.name(), "<cluster>");
    }

    private boolean isBeside(IndexedObject other) {
        return other.namespace().equals(cluster.namespace())
                && (!objects.isExpanded() || objects.isTogether(cluster, other));
    }

    private Optional<IndexedObject> part(IndexedObject owner, Field reference) {
        ObjectReference part = ObjectReference.of(reference);
        return objects.find(owner, part.group(), part.kind(), owner.namespace(), part.name()).stream()
                .findFirst();
    }
}
