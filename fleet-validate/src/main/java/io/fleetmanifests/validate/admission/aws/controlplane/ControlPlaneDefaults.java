package io.fleetmanifests.validate.admission.aws.controlplane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.aws.resource.EksName;

/** What CAPA's webhook writes into an AWSManagedControlPlane. */
final class ControlPlaneDefaults implements Defaulter {

    private static final int LONGEST_NAME = 100;

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "spec", "bastion");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        JsonNode given = object.path("spec");
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            return;
        }
        ObjectNode spec = given.isObject() ? (ObjectNode) given : object.putObject("spec");
        if (spec.path("eksClusterName").asText().isEmpty()) {
            EksName.of(admission.namespace(), admission.name(), LONGEST_NAME)
                    .ifPresent(name -> spec.put("eksClusterName", name));
        }
        if (!spec.hasNonNull("identityRef")) {
            spec.putObject("identityRef")
                    .put("kind", "AWSClusterControllerIdentity")
                    .put("name", "default");
        }
        bastion(spec);
        spec.put("bootstrapSelfManagedAddons", true);
    }

    private static void bastion(ObjectNode spec) {
        JsonNode given = spec.path("bastion");
        if (given.isObject()
                && given.path("allowedCIDRBlocks").isEmpty()
                && !given.path("disableIngressRules").asBoolean()) {
            ((ObjectNode) given).putArray("allowedCIDRBlocks").add("0.0.0.0/0").add("::/0");
        }
    }
}
