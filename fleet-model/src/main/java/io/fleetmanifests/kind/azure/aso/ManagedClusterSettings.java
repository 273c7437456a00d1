package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * What a person sets of a ManagedCluster: all of its spec that is usual, but for what CAPZ takes from other
 * objects.
 */
public interface ManagedClusterSettings {

    /** Azure region, such as {@code westeurope}. Azure Service Operator asks for it. Immutable. */
    Optional<String> location();

    /** Tags of the cluster resource; AKS copies them to what it creates. */
    Map<String, String> tags();

    /** Price and promised availability of the API server. Default: the tier Free. */
    Optional<ClusterSku> sku();

    /** How long a Kubernetes version is supported. Default: as the community does. */
    Optional<SupportPlan> supportPlan();

    /**
     * Start of the public name of the API server. AKS needs this or {@code fqdnSubdomain}. 1 to 54 letters, digits
     * and hyphens. Immutable.
     */
    Optional<String> dnsPrefix();

    /**
     * Start of the name of a private API server with a DNS zone of its own, instead of {@code dnsPrefix}.
     * Immutable.
     */
    Optional<String> fqdnSubdomain();

    /**
     * Resource group that AKS creates for nodes and load balancers. Default {@code MC_<group>_<name>_<location>}.
     * Immutable.
     */
    Optional<String> nodeResourceGroup();

    /** As whom the control plane acts in Azure. AKS needs this or a service principal. */
    Optional<ClusterIdentity> identity();

    /**
     * Identities of parts of the cluster; {@code kubeletidentity} is that of the nodes, with which they pull
     * images.
     */
    Map<String, UserAssignedIdentity> identityProfile();

    /** The service principal of a cluster without identity; {@code clientId: msi} says that it has one. */
    Optional<ServicePrincipalProfile> servicePrincipalProfile();

    /** How Pods, Services and the way out are wired. Mostly immutable. */
    Optional<NetworkProfile> networkProfile();

    /** Who reaches the API server over the network. */
    Optional<ApiServerAccessProfile> apiServerAccessProfile();

    /** Whether the cluster can be reached from public networks at all. Default Enabled. */
    Optional<PublicNetworkAccess> publicNetworkAccess();

    /** Signing in with Entra ID. Cannot be taken back. */
    Optional<AadProfile> aadProfile();

    /**
     * Refuses certificates, so that only Entra ID lets anybody in. Then {@code operatorSpec} has to name a Secret
     * for the user credentials. Default false.
     */
    Optional<Boolean> disableLocalAccounts();

    /** Kubernetes RBAC. Default true; immutable. */
    Optional<Boolean> enableRBAC();

    /** Publishes the keys of service account tokens, for workload identity. Cannot be switched off again. */
    Optional<Toggle> oidcIssuerProfile();

    /** Key encryption, Defender, image cleaning, workload identity. */
    Optional<SecurityProfile> securityProfile();

    /** What AKS upgrades by itself. */
    Optional<AutoUpgradeProfile> autoUpgradeProfile();

    /** The settings of the autoscaler, for all pools that have {@code enableAutoScaling}. */
    Optional<AutoScalerProfile> autoScalerProfile();

    /** Add-ons by AKS's names, such as {@code azurepolicy}, {@code omsagent}, {@code azureKeyvaultSecretsProvider}. */
    Map<String, AddonProfile> addonProfiles();

    /** AKS's own ingress controller. */
    Optional<IngressProfile> ingressProfile();

    /** Prometheus metrics in Azure Monitor. */
    Optional<AzureMonitorProfile> azureMonitorProfile();

    /** The CSI drivers of Azure. */
    Optional<StorageProfile> storageProfile();

    /** KEDA and the vertical Pod autoscaler. */
    Optional<WorkloadAutoScalerProfile> workloadAutoScalerProfile();

    /** The proxy through which nodes reach the outside. */
    Optional<HttpProxyConfig> httpProxyConfig();

    /** Who may log in to Linux nodes. Immutable. */
    Optional<LinuxProfile> linuxProfile();

    /** Disk encryption set with the key of the nodes' disks. Immutable. */
    Optional<ResourceReference> diskEncryptionSetReference();

    /** Where Azure Service Operator writes credentials and addresses. */
    Optional<OperatorSpec> operatorSpec();

    /** How long AKS supports a Kubernetes version. */
    enum SupportPlan {
        /** As long as the community, and a little more. */
        KUBERNETES_OFFICIAL("KubernetesOfficial"),
        /** Two years; needs the tier Premium. */
        LONG_TERM_SUPPORT("AKSLongTermSupport");

        private final String wireName;

        SupportPlan(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Whether public networks have access. */
    enum PublicNetworkAccess {
        /** They have. */
        ENABLED("Enabled"),
        /** They have none. */
        DISABLED("Disabled");

        private final String wireName;

        PublicNetworkAccess(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }
}
