package io.fleetmanifests.validate.admission.capi.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.KubernetesVersions;

/** The version of a topology gets its v. Its variables stay as they are: their defaults stand in the status of a ClusterClass. */
final class ClusterDefaults implements Defaulter {

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "spec", "topology");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        if (Field.root(object).at("spec", "topology").value() instanceof ObjectNode topology) {
            KubernetesVersions.complete(topology, "version");
        }
    }
}
