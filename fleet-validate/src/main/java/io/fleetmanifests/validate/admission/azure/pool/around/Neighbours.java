package io.fleetmanifests.validate.admission.azure.pool.around;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import java.util.Optional;

/** The objects that a pool has to do with. Each may be somewhere else: then nothing is said of it. */
record Neighbours(Admission pool) {

    /** Its MachinePool. */
    Optional<Field> machinePool() {
        return Owners.machinePool(pool).map(Field::root);
    }

    /** The AzureManagedControlPlane of its cluster. */
    Optional<Field> controlPlane() {
        return cluster()
                .flatMap(cluster -> Owners.referred(cluster, "controlPlaneRef", pool.around()))
                .map(Field::root)
                .filter(plane -> plane.at("kind").is("AzureManagedControlPlane"));
    }

    private Optional<JsonNode> cluster() {
        return Owners.cluster(pool);
    }
}
