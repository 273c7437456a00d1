package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.rule.Rule;
import java.util.stream.Stream;

/** The fields that do not change once the object is there, and the rules that say so. */
final class ImmutableFields {

    private static final String WEBHOOK =
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_webhook.go ValidateUpdate";
    private static final String NEW_CLUSTER = "leave it, or make another cluster beside this one";

    private static final Rule NETWORK = Rule.admission(
            "amcp-imm-vnet",
            "the names, ranges and resource group of a cluster's virtual network and subnet do not change",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneVirtualNetworkUpdate",
            "");
    private static final Rule API_SERVER = Rule.admission(
            "amcp-imm-apiserver",
            "whether a cluster is private, and under which name its API server is found, does not change",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAPIServerAccessProfileUpdate",
            "");
    private static final Rule TEMPLATE = Rule.admission(
            "amcpt-imm",
            "a control plane template keeps what the clusters made of it could not change either",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplanetemplate_webhook.go ValidateUpdate",
            "CAPZ 1.12 and later");
    private static final String NEW_TEMPLATE = "make a new template, and let the ClusterClass refer to it";

    private ImmutableFields() {}

    static AdmissionRule[] ofControlPlane() {
        return new AdmissionRule[] {
            text("amcp-imm-subscription-id", "subscription", "", "subscriptionID"),
            text("amcp-imm-resource-group-name", "resource group", "", "resourceGroupName"),
            text("amcp-imm-node-resource-group-name", "nodes' resource group", "", "nodeResourceGroupName"),
            text("amcp-imm-location", "region", "", "location"),
            new SshKeyStays(),
            value("amcp-imm-dns-service-ip", "DNS service's address", "", "dnsServiceIP"),
            value("amcp-imm-network-plugin", "network plugin", "", "networkPlugin"),
            value("amcp-imm-network-policy", "network policy", "", "networkPolicy"),
            value("amcp-imm-network-dataplane", "network dataplane", "CAPZ 1.14 and later", "networkDataplane"),
            value("amcp-imm-load-balancer-sku", "load balancer's SKU", "", "loadBalancerSKU"),
            value("amcp-imm-http-proxy-config", "HTTP proxy", "CAPZ 1.11 and later", "httpProxyConfig"),
            text("amcp-imm-azure-environment", "Azure cloud", "CAPZ 1.10 and later", "azureEnvironment"),
            value("amcp-imm-dnsprefix", "DNS prefix", "CAPZ 1.12 and later", "dnsPrefix"),
            value("amcp-imm-outbound-type", "outbound type", "CAPZ 1.8 and later", "outboundType"),
            network("name"),
            network("cidrBlock"),
            network("resourceGroup"),
            network("subnet", "name"),
            network("subnet", "cidrBlock"),
            apiServer("enablePrivateCluster"),
            apiServer("privateDNSZone"),
            apiServer("enablePrivateClusterPublicFQDN")
        };
    }

    /** A field that is no pointer in Go: empty is what absent is. */
    private static ImmutableField text(String id, String what, String versions, String key) {
        return ImmutableField.text(rule(id, what, versions), NEW_CLUSTER, key);
    }

    /** A field that is a pointer in Go. */
    private static ImmutableField value(String id, String what, String versions, String key) {
        return ImmutableField.always(rule(id, what, versions), NEW_CLUSTER, key);
    }

    private static Rule rule(String id, String what, String versions) {
        return Rule.admission(id, "a cluster's " + what + " does not change", WEBHOOK, versions);
    }

    private static ImmutableField apiServer(String key) {
        return ImmutableField.always(API_SERVER, NEW_CLUSTER, "apiServerAccessProfile", key);
    }

    private static ImmutableField network(String... keys) {
        return ImmutableField.text(
                NETWORK,
                NEW_CLUSTER,
                Stream.concat(Stream.of("virtualNetwork"), Stream.of(keys)).toArray(String[]::new));
    }

    static AdmissionRule[] ofTemplate() {
        return new AdmissionRule[] {
            templateText("subscriptionID"),
            templateText("location"),
            templateText("virtualNetwork", "cidrBlock"),
            templateText("virtualNetwork", "subnet", "name"),
            templateText("virtualNetwork", "subnet", "cidrBlock"),
            template("dnsServiceIP"),
            template("networkPlugin"),
            template("networkPolicy"),
            template("networkDataplane"),
            template("loadBalancerSKU"),
            template("outboundType"),
            template("apiServerAccessProfile", "enablePrivateCluster"),
            template("apiServerAccessProfile", "privateDNSZone"),
            template("apiServerAccessProfile", "enablePrivateClusterPublicFQDN")
        };
    }

    private static ImmutableField templateText(String... keys) {
        return ImmutableField.text(TEMPLATE, NEW_TEMPLATE, keys);
    }

    private static ImmutableField template(String... keys) {
        return ImmutableField.always(TEMPLATE, NEW_TEMPLATE, keys);
    }
}
