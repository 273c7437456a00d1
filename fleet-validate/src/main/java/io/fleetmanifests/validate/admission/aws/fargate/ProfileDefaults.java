package io.fleetmanifests.validate.admission.aws.fargate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.aws.resource.EksName;

/** What CAPA's webhook writes into an AWSFargateProfile. */
final class ProfileDefaults implements Defaulter {

    private static final int LONGEST_NAME = 100;

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "spec");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        JsonNode spec = object.path("spec");
        if (spec.isObject()
                && (spec.path("profileName").isMissingNode()
                        || spec.path("profileName").asText().isEmpty())) {
            EksName.of(admission.namespace(), admission.name(), LONGEST_NAME)
                    .ifPresent(name -> ((ObjectNode) spec).put("profileName", name));
        }
    }
}
