package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.finding.RuleSummary.error;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/** What the parts of a fleet on Azure must hold to; the same ids as where their manifests are validated. */
final class AzureRules {

    private static final String CONTROL_PLANE =
            "sigs.k8s.io/cluster-api-provider-azure, webhook of AzureManagedControlPlane";
    private static final String POOL = "sigs.k8s.io/cluster-api-provider-azure, webhook of AzureManagedMachinePool";
    private static final String IDENTITY = "sigs.k8s.io/cluster-api-provider-azure, AzureClusterIdentity";
    private static final String AZURE = "Azure Kubernetes Service";
    private static final String CAPI = "sigs.k8s.io/cluster-api, webhook of MachinePool";

    static final List<RuleSummary> ALL = List.of(
            error("aci-name", "the name of an identity is a DNS subdomain", IDENTITY),
            error("aci-required", "an identity has a client and a tenant", IDENTITY),
            error("aks-system-pool", "a cluster has at least one pool of mode System", AZURE),
            error("amcp-asc-ints", "a count of the autoscaler is a whole number", CONTROL_PLANE),
            error("amcp-asc-minutes", "a duration of the autoscaler in minutes is whole minutes", CONTROL_PLANE),
            error("amcp-asc-pct", "a percentage of the autoscaler is a whole number up to 100", CONTROL_PLANE),
            error("amcp-asc-podup", "the scale-up delay of the autoscaler is a duration", CONTROL_PLANE),
            error("amcp-asc-seconds", "a duration of the autoscaler in seconds is whole seconds", CONTROL_PLANE),
            error("amcp-asc-threshold", "a threshold of the autoscaler is a number from 0 to 1", CONTROL_PLANE),
            error("amcp-authorized-ips", "authorized IP ranges are addresses or ranges", CONTROL_PLANE),
            error("amcp-dataplane-overlay", "the data plane cilium goes with the overlay", CONTROL_PLANE),
            error("amcp-dataplane-policy", "the data plane cilium goes with the network policy cilium", CONTROL_PLANE),
            error("amcp-dns-dot10", "the address of the DNS service ends in .10", CONTROL_PLANE),
            error("amcp-dns-in-cidr", "the address of the DNS service lies in the range of services", CONTROL_PLANE),
            error("amcp-dns-ip", "the DNS service has an IP address", CONTROL_PLANE),
            error(
                    "amcp-dns-needs-cidr",
                    "the DNS service has an address only where services have a range",
                    CONTROL_PLANE),
            error("amcp-dnsprefix", "a DNS prefix has 2 to 54 letters, digits and hyphens", CONTROL_PLANE),
            error("amcp-ext-scope", "the scope of an extension has the namespace of its type", CONTROL_PLANE),
            error("amcp-ext-version", "an extension has a version only without automatic upgrades", CONTROL_PLANE),
            error("amcp-fleet-name", "the name of a fleet member is a DNS label", CONTROL_PLANE),
            error("amcp-identity-sa", "an identity of another type names none", CONTROL_PLANE),
            error("amcp-identity-ua", "an identity of type UserAssigned names one", CONTROL_PLANE),
            error(
                    "amcp-kms-identity",
                    "encryption with a key vault has an identity of type UserAssigned",
                    CONTROL_PLANE),
            error("amcp-kms-private", "a private key vault is named by its resource ID", CONTROL_PLANE),
            error("amcp-kms-public", "a public key vault is not named by its resource ID", CONTROL_PLANE),
            error("amcp-lb-idle", "the idle timeout is 4 to 120 minutes", CONTROL_PLANE),
            error("amcp-lb-ips", "the number of managed outbound IPs is 1 to 100", CONTROL_PLANE),
            error("amcp-lb-one-of", "a load balancer has one kind of outbound addresses", CONTROL_PLANE),
            error("amcp-lb-ports", "the number of outbound ports is 0 to 64000", CONTROL_PLANE),
            error("amcp-local-accounts", "local accounts are disabled only with an aadProfile", CONTROL_PLANE),
            error("amcp-name-reserved", "a name has no word that Azure reserves", CONTROL_PLANE),
            error("amcp-overlay-kubenet", "the overlay goes with the network plugin azure", CONTROL_PLANE),
            error("amcp-pods-max1", "a cluster has at most one range of pods", CONTROL_PLANE),
            error("amcp-policy-cilium", "the network policy cilium goes with the data plane cilium", CONTROL_PLANE),
            error("amcp-private-dns", "a private DNS zone is system, none, or a zone of AKS", CONTROL_PLANE),
            error(
                    "amcp-private-endpoint",
                    "a private endpoint has names and resource IDs that Azure can have",
                    CONTROL_PLANE),
            error("amcp-services-max1", "a cluster has at most one range of services", CONTROL_PLANE),
            error("amcp-sshkey", "an SSH key is the base64 of the line of a public key", CONTROL_PLANE),
            error("amcp-subnet-cidr", "the range of a subnet is an IP range", CONTROL_PLANE),
            error("amcp-subnet-in-vnet", "the range of a subnet lies inside that of its network", CONTROL_PLANE),
            error("amcp-version", "a version is major.minor.patch", CONTROL_PLANE),
            error("amcp-vnet-cidr", "the range of a virtual network is an IP range", CONTROL_PLANE),
            error("amcp-wi-oidc", "workload identity goes with an OIDC issuer", CONTROL_PLANE),
            error("ammp-ipprefix-enable", "a public IP prefix goes with public IPs of nodes", POOL),
            error("ammp-ipprefix-id", "a public IP prefix is named by its resource ID", POOL),
            error("ammp-kubelet-gc", "the low threshold of image collection is not above the high one", POOL),
            error("ammp-kubelet-quota", "the CPU quota period is in milliseconds", POOL),
            error("ammp-kubelet-sysctls", "unsafe sysctls are those that AKS allows", POOL),
            error("ammp-labels", "node labels leave the prefix of AKS alone", POOL),
            error("ammp-maxpods", "a node has 10 to 250 pods", POOL),
            error("ammp-name-form", "the name of a pool is lower-case letters and digits, a letter first", POOL),
            error("ammp-name-len", "the name of a pool has at most 12 characters, for Windows 6", POOL),
            error("ammp-portrange", "the local port range is two ports within the bounds of AKS", POOL),
            error("ammp-subnet", "the name of a subnet is 2 to 80 of the characters that Azure allows", POOL),
            error("ammp-swap", "a swap file goes with a kubelet that tolerates it", POOL),
            error("ammp-system-linux", "a pool of mode System runs Linux", POOL),
            error("fleet-duplicate-pool", "no two pools of a cluster have one name", AZURE),
            error("mp-version", "the version of a pool is major.minor.patch", CAPI),
            error("schema-properties", "an object has as many fields as its schema allows", CONTROL_PLANE));

    private AzureRules() {}
}
