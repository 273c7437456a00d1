package io.fleetmanifests.validate.reference.capi;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a Cluster or a pool of machines says of one of its parts.
 *
 * @param owner the Cluster or the pool
 * @param field where the reference stands
 * @param part what it names
 */
record PartReference(IndexedObject owner, Field field, ObjectReference part) {

    private static final String EXPERIMENTAL = "exp.cluster.x-k8s.io";

    static List<IndexedObject> pools(ObjectIndex objects) {
        return Stream.of(
                        objects.all(Owners.GROUP, "MachinePool"),
                        objects.all(EXPERIMENTAL, "MachinePool"),
                        objects.all(Owners.GROUP, "MachineDeployment"))
                .flatMap(List::stream)
                .toList();
    }

    static List<PartReference> all(ObjectIndex objects) {
        List<PartReference> found = new ArrayList<>();
        for (IndexedObject cluster : objects.all(Owners.GROUP, "Cluster")) {
            add(found, cluster, cluster.spec("controlPlaneRef"));
            add(found, cluster, cluster.spec("infrastructureRef"));
        }
        for (IndexedObject pool : pools(objects)) {
            add(found, pool, pool.spec("template", "spec", "infrastructureRef"));
            add(found, pool, pool.spec("template", "spec", "bootstrap", "configRef"));
        }
        return List.copyOf(found);
    }

    private static void add(List<PartReference> found, IndexedObject owner, Field field) {
        ObjectReference part = ObjectReference.of(field);
        if (!part.group().isEmpty() && !part.kind().isEmpty() && !part.name().isEmpty()) {
            found.add(new PartReference(owner, field, part));
        }
    }
}
