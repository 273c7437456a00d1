package io.fleetmanifests.validate.admission.aws.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.aws.resource.EksName;

/** What CAPA's webhook writes into an AWSManagedMachinePool. */
final class PoolDefaults implements Defaulter {

    private static final int LONGEST_NAME = 64;

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "spec");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        JsonNode given = object.path("spec");
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            return;
        }
        ObjectNode spec = given.isObject() ? (ObjectNode) given : object.putObject("spec");
        if (spec.path("eksNodegroupName").asText().isEmpty()) {
            EksName.of(admission.namespace(), admission.name(), LONGEST_NAME)
                    .ifPresent(name -> spec.put("eksNodegroupName", name));
        }
        if (!spec.hasNonNull("updateConfig")) {
            spec.putObject("updateConfig").put("maxUnavailable", 1);
        }
    }
}
