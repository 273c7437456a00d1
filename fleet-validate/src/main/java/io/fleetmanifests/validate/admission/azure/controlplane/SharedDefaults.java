package io.fleetmanifests.validate.admission.azure.controlplane;

import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.isAbsent;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.present;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The defaults that a control plane and its template have in common. */
final class SharedDefaults {

    private SharedDefaults() {}

    /** A version without its v gets it. */
    static void version(ObjectNode spec) {
        JsonNode version = spec.path("version");
        if (version.isTextual()
                && !version.textValue().isEmpty()
                && !version.textValue().startsWith("v")) {
            spec.put("version", "v" + version.textValue());
        }
    }

    /** The tier is Free, and Paid is an old word for Standard. */
    static void sku(ObjectNode spec) {
        if (isAbsent(spec.path("sku"))) {
            spec.putObject("sku").put("tier", "Free");
        }
        Optional<ObjectNode> sku = present(spec.path("sku"));
        if (sku.filter(given -> given.path("tier").asText().equals("Paid")).isPresent()) {
            sku.get().put("tier", "Standard");
        }
    }
}
