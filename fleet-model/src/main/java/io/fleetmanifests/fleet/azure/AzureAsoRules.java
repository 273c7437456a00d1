package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.finding.RuleSummary.error;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/** What an {@link AksAsoCluster} must hold to; the same ids as where its manifests are validated. */
final class AzureAsoRules {

    private static final String CAPZ = "sigs.k8s.io/cluster-api-provider-azure, pkg/mutators";
    private static final String ASO = "github.com/Azure/azure-service-operator, containerservice v1api20240901";
    private static final String AZURE = "Azure Kubernetes Service";
    private static final String SDK = "this SDK";

    static final List<RuleSummary> ALL = List.of(
            error(
                    "aso-agent-pool-profiles",
                    "a ManagedCluster lists no agent pools, which CAPZ makes of MachinePools",
                    CAPZ),
            error("aso-autoscaling", "a pool that AKS scales is managed by aks, and no other is", CAPZ),
            error("aso-autoscaling-bounds", "a pool that AKS scales has bounds in order, and no other has", AZURE),
            error("aso-azure-name", "the name of a cluster in Azure is one that AKS takes", ASO),
            error("aso-count", "the count of a pool is its replicas", CAPZ),
            error("aso-credential", "the Secret with the credentials is named by a DNS subdomain", ASO),
            error("aso-dns-in-cidr", "the address of the DNS service lies in the range of services", AZURE),
            error("aso-dns-prefix", "a DNS prefix has 1 to 54 letters, digits and hyphens", ASO),
            error("aso-ipv4", "the ranges that CAPZ copies into the cluster are of IPv4", CAPZ),
            error("aso-json", "a patch is an object without null", SDK),
            error("aso-kubeconfig-name", "the Secret of user credentials is not the one that CAPZ writes", CAPZ),
            error("aso-kubernetes-version", "the version of the ManagedCluster is the cluster's", CAPZ),
            error("aso-local-accounts", "a cluster without local accounts gives user credentials, and no others", CAPZ),
            error("aso-orchestrator-version", "the version of an agent pool is the pool's", CAPZ),
            error("aso-patch-identity", "a patch leaves the identity of the object as the fleet sets it", SDK),
            error("aso-pod-cidr", "the range of pods is the cluster's first", CAPZ),
            error("aso-pool-name", "a pool is named with 1 to 12 lower-case letters and digits, a letter first", ASO),
            error("aso-pool-name-windows", "the name of a Windows pool has at most 6 characters", AZURE),
            error("aso-resource", "a resource has an apiVersion, a kind and a name", CAPZ),
            error("aso-service-cidr", "the range of services is the cluster's first", CAPZ),
            error("aso-shared-group", "clusters do not share a resource group that goes with the first of them", ASO),
            error("aso-subscription", "a subscription is named by its id", AZURE),
            error("aso-system-linux", "a pool of mode System runs Linux", AZURE));

    private AzureAsoRules() {}
}
