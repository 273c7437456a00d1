package io.fleetmanifests.validate.admission.azure.controlplane;

import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.falseIfAbsent;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.object;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.present;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.text;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.textIfAbsent;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.textIfEmpty;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;

/**
 * What CAPZ's mutating webhook writes into an AzureManagedControlPlaneTemplate: less than into a control plane, and the
 * ranges without a look at the overlay.
 */
final class ControlPlaneTemplateDefaults implements Defaulter {

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.deep(copy, "spec");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        String name = text(object.path("metadata").path("name"));
        object(object, "spec")
                .flatMap(spec -> object(spec, "template"))
                .flatMap(template -> object(template, "spec"))
                .ifPresent(spec -> apply(spec, name));
    }

    private static void apply(ObjectNode spec, String name) {
        ZeroValues.apply(spec);
        textIfAbsent(spec, "networkPlugin", "azure");
        textIfAbsent(spec, "loadBalancerSKU", "Standard");
        falseIfAbsent(spec, "enablePreviewFeatures");
        SharedDefaults.version(spec);
        present(spec.path("virtualNetwork")).ifPresent(network -> {
            textIfEmpty(network, "cidrBlock", "10.0.0.0/8");
            present(network.path("subnet")).ifPresent(subnet -> {
                textIfEmpty(subnet, "name", name);
                textIfEmpty(subnet, "cidrBlock", "10.240.0.0/16");
            });
        });
        SharedDefaults.sku(spec);
    }
}
