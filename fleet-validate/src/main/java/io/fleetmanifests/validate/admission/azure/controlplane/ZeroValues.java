package io.fleetmanifests.validate.admission.azure.controlplane;

import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.each;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.falseIfAbsent;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.object;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.present;
import static io.fleetmanifests.validate.admission.azure.controlplane.JsonDefaults.textIfAbsent;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The zero values that CAPZ's mutating webhook writes for required fields, because it answers with the whole Go value: the
 * schema, which is looked at afterwards, never finds them missing. Fields whose zero value the schema refuses all the same
 * are left alone, so that it says they are missing: {@code version} and {@code scopeType} as empty texts, and
 * {@code identityRef}, {@code extensionType}, {@code adminGroupObjectIDs} and {@code locations} as null.
 */
final class ZeroValues {

    private ZeroValues() {}

    static void apply(ObjectNode spec) {
        textIfAbsent(spec, "resourceGroupName", "");
        textIfAbsent(spec, "location", "");
        object(spec, "virtualNetwork").ifPresent(ZeroValues::network);
        present(spec.path("aadProfile")).ifPresent(profile -> falseIfAbsent(profile, "managed"));
        present(spec.path("fleetsMember")).ifPresent(member -> {
            textIfAbsent(member, "managerName", "");
            textIfAbsent(member, "managerResourceGroup", "");
        });
        each(spec.path("extensions"), extension -> textIfAbsent(extension, "name", ""));
        each(spec.path("addonProfiles"), addon -> {
            textIfAbsent(addon, "name", "");
            falseIfAbsent(addon, "enabled");
        });
        present(spec.path("securityProfile")).ifPresent(ZeroValues::security);
    }

    private static void network(ObjectNode network) {
        textIfAbsent(network, "name", "");
        textIfAbsent(network, "cidrBlock", "");
        object(network, "subnet").ifPresent(subnet -> {
            textIfAbsent(subnet, "name", "");
            textIfAbsent(subnet, "cidrBlock", "");
            each(subnet.path("privateEndpoints"), endpoint -> textIfAbsent(endpoint, "name", ""));
            each(subnet.path("serviceEndpoints"), endpoint -> textIfAbsent(endpoint, "service", ""));
        });
    }

    private static void security(ObjectNode profile) {
        present(profile.path("azureKeyVaultKms")).ifPresent(kms -> {
            falseIfAbsent(kms, "enabled");
            textIfAbsent(kms, "keyID", "");
        });
        present(profile.path("defender")).ifPresent(defender -> {
            textIfAbsent(defender, "logAnalyticsWorkspaceResourceID", "");
            object(defender, "securityMonitoring").ifPresent(monitoring -> falseIfAbsent(monitoring, "enabled"));
        });
        present(profile.path("imageCleaner")).ifPresent(cleaner -> falseIfAbsent(cleaner, "enabled"));
        present(profile.path("workloadIdentity")).ifPresent(identity -> falseIfAbsent(identity, "enabled"));
    }
}
