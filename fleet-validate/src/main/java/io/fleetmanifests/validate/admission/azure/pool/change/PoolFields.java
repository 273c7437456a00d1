package io.fleetmanifests.validate.admission.azure.pool.change;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fields of a pool that stay: AKS makes the machines of a pool once. */
final class PoolFields {

    static final String SOURCE =
            "cluster-api-provider-azure internal/webhooks/azuremanagedmachinepool_webhook.go ValidateUpdate";

    private static final String HINT = "add a pool with the new value, then delete this one";

    private static final String TEMPLATE_HINT = "make a new template, and let the ClusterClass refer to it";

    private static final List<String> ALWAYS = List.of(
            "name",
            "osType",
            "sku",
            "osDiskSizeGB",
            "maxPods",
            "osDiskType",
            "scaleSetPriority",
            "enableUltraSSD",
            "enableNodePublicIP",
            "nodePublicIPPrefixID",
            "kubeletConfig",
            "kubeletDiskType",
            "linuxOSConfig");

    private static final Rule ONCE = rule(
            "ammp-imm-once",
            "subnetName, enableFIPS and enableEncryptionAtHost of an AzureManagedMachinePool do not change once set");

    private static final Rule ZONES = rule(
            "ammp-imm-zones",
            "the availability zones of an AzureManagedMachinePool do not change, but for their order");

    private static final Rule TEMPLATE = Rule.admission(
            "ammpt-imm",
            "what does not change in an AzureManagedMachinePool does not change in a template of one",
            "cluster-api-provider-azure internal/webhooks/azuremanagedmachinepooltemplate_webhook.go ValidateUpdate",
            "");

    private PoolFields() {}

    /** In a pool: each field by a rule of its own. */
    static List<AdmissionRule> ofPool() {
        List<AdmissionRule> rules = new ArrayList<>();
        for (String field : ALWAYS) {
            Rule rule = rule(
                    "ammp-imm-" + words(field), "spec." + field + " of an AzureManagedMachinePool does not change");
            rules.add(ImmutableField.always(rule, HINT, field));
        }
        rules.add(new ZonesStay(ZONES, HINT, "availabilityZones"));
        for (String field : List.of("subnetName", "enableFIPS", "enableEncryptionAtHost")) {
            rules.add(ImmutableField.onceSet(ONCE, HINT, field));
        }
        return rules;
    }

    /** In a template: all fields by one rule. */
    static List<AdmissionRule> ofTemplate() {
        List<AdmissionRule> rules = new ArrayList<>();
        for (String field : ALWAYS) {
            rules.add(ImmutableField.always(TEMPLATE, TEMPLATE_HINT, "template", "spec", field));
        }
        rules.add(new ZonesStay(TEMPLATE, TEMPLATE_HINT, "template", "spec", "availabilityZones"));
        for (String field : List.of("subnetName", "enableFIPS")) {
            rules.add(ImmutableField.onceSet(TEMPLATE, TEMPLATE_HINT, "template", "spec", field));
        }
        return rules;
    }

    private static Rule rule(String id, String summary) {
        return Rule.admission(id, summary, SOURCE, "");
    }

    /** {@code os-disk-size-gb} for {@code osDiskSizeGB}. */
    private static String words(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
