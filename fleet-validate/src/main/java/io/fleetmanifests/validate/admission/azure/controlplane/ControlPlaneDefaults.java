package io.fleetmanifests.validate.admission.azure.controlplane;

import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.each;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.object;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.present;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.text;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.textIfAbsent;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.textIfEmpty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.contract.Owners;

/**
 * What CAPZ's mutating webhook writes into an AzureManagedControlPlane. An empty {@code sshPublicKey} stays, although the
 * webhook makes a new key of it each time: nobody can know which.
 */
final class ControlPlaneDefaults implements Defaulter {

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.deep(copy, "spec");
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        object(object, "spec").ifPresent(spec -> apply(spec, object.path("metadata")));
    }

    private static void apply(ObjectNode spec, JsonNode metadata) {
        String name = text(metadata.path("name"));
        String cluster = text(metadata.path("labels").path(Owners.CLUSTER_NAME));
        ZeroValues.apply(spec);
        SharedDefaults.version(spec);
        SharedDefaults.sku(spec);
        if (!cluster.isEmpty()) {
            present(spec.path("fleetsMember")).ifPresent(member -> textIfEmpty(member, "name", cluster));
            textIfEmpty(spec, "resourceGroupName", cluster);
        }
        String group = text(spec.path("resourceGroupName"));
        textIfEmpty(spec, "nodeResourceGroupName", "MC_" + group + "_" + name + "_" + text(spec.path("location")));
        network(spec, name, group);
        object(spec, "oidcIssuerProfile");
        textIfAbsent(spec, "dnsPrefix", name);
        each(
                spec.path("extensions"),
                extension -> present(extension.path("plan"))
                        .ifPresent(plan -> textIfEmpty(plan, "name", name + "-" + text(plan.path("product")))));
    }

    private static void network(ObjectNode spec, String name, String group) {
        boolean overlay = text(spec.path("networkPluginMode")).equals("overlay");
        present(spec.path("virtualNetwork")).ifPresent(network -> {
            textIfEmpty(network, "name", name);
            textIfEmpty(network, "cidrBlock", overlay ? "10.224.0.0/12" : "10.0.0.0/8");
            if (!group.isEmpty()) {
                textIfEmpty(network, "resourceGroup", group);
            }
            present(network.path("subnet")).ifPresent(subnet -> {
                textIfEmpty(subnet, "name", name);
                textIfEmpty(subnet, "cidrBlock", overlay ? "10.224.0.0/16" : "10.240.0.0/16");
            });
        });
    }
}
