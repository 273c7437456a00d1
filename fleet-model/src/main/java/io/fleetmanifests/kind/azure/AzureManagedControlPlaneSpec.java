package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Wanted state of an AKS cluster, reconciled by CAPZ through Azure Service Operator. Deleting the object deletes the
 * AKS cluster in Azure; a resource group or virtual network that CAPZ did not create stays. Much of it is frozen at
 * creation, network choices above all.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureManagedControlPlaneSpec.class)
@JsonDeserialize(as = ImmutableAzureManagedControlPlaneSpec.class)
public interface AzureManagedControlPlaneSpec {

    /**
     * Kubernetes version of the control plane with all three parts, such as {@code v1.30.4}; a missing {@code v} is
     * added at admission. It can never go down, not even below what AKS auto-upgrade has reached, and no node pool
     * may run a newer one. At least 2 characters.
     */
    @Required
    @Size(min = 2)
    String version();

    /** Azure region that hosts the cluster, such as {@code westeurope}. Immutable. */
    @Required
    String location();

    /**
     * Azure subscription (a GUID) that pays for the cluster; without it CAPZ uses the {@code AZURE_SUBSCRIPTION_ID}
     * of its own environment. Immutable, and cannot be added later.
     */
    Optional<String> subscriptionID();

    /**
     * Azure resource group that receives the AKS cluster. An empty one becomes the value of the
     * {@code cluster.x-k8s.io/cluster-name} label; without that label it stays empty, and either way it is immutable.
     */
    @Required
    String resourceGroupName();

    /**
     * Resource group that AKS creates for virtual machines, disks and load balancers. Filled with
     * {@code MC_<resourceGroupName>_<name>_<location>} at admission when absent; immutable. Nothing checks Azure's
     * limit of 80 characters.
     */
    Optional<String> nodeResourceGroupName();

    /**
     * The {@code AzureClusterIdentity} whose credentials CAPZ uses towards Azure; it has to allow the namespace of
     * this object. Required since CAPZ 1.11.5.
     */
    @Required
    IdentityReference identityRef();

    /**
     * Network and subnet for the nodes, created by CAPZ unless they exist. When absent, both are named like this
     * object; names, ranges and resource group are immutable.
     */
    Optional<VirtualNetwork> virtualNetwork();

    /**
     * Container networking of the cluster, immutable. Windows pools work only with {@code azure}; {@code none} exists
     * since CAPZ 1.12.1. Default {@code azure}.
     */
    @Default("azure")
    Optional<NetworkPlugin> networkPlugin();

    /**
     * Turns on overlay addressing of Pods, which keeps Pod addresses out of the virtual network. Not with
     * {@code kubenet}; a cluster that has a network policy cannot switch to it later. Since CAPZ 1.11.
     */
    Optional<NetworkPluginMode> networkPluginMode();

    /**
     * Engine that enforces NetworkPolicy objects; immutable, so a cluster created without one never gets one. No
     * default since CAPZ 1.7 (it was calico before). {@code cilium} excludes any dataplane but cilium.
     */
    Optional<NetworkPolicy> networkPolicy();

    /**
     * Packet path of the cluster network, immutable. {@code cilium} needs {@code networkPluginMode: overlay} together
     * with {@code networkPolicy: cilium}. Since CAPZ 1.14.
     */
    Optional<NetworkDataplane> networkDataplane();

    /**
     * Way by which nodes reach the Internet, immutable; AKS uses a load balancer when it is absent. Since CAPZ 1.8.
     */
    Optional<OutboundType> outboundType();

    /** Product line of the Azure load balancer in front of the cluster. Immutable. Default {@code Standard}. */
    @Default("Standard")
    Optional<LoadBalancerSku> loadBalancerSKU();

    /** Outbound addresses and port budget of the Standard load balancer. */
    Optional<LoadBalancerProfile> loadBalancerProfile();

    /**
     * Address of the cluster DNS Service, immutable. It must lie in the services range of the owning Cluster, which
     * then has to declare one, and end in {@code .10}, so IPv6 never passes.
     */
    Optional<String> dnsServiceIP();

    /**
     * First label of the API server's host name: 2 to 54 letters, digits and hyphens. The object's name is taken when
     * absent, so a name with a dot is refused; immutable. Since CAPZ 1.12.
     */
    Optional<String> dnsPrefix();

    /**
     * Reachability of the API server: private or public, and from which addresses. Only the authorized ranges can
     * change later.
     */
    Optional<ApiServerAccessProfile> apiServerAccessProfile();

    /** Proxy that nodes and system workloads use for outgoing HTTP. Immutable as a whole. Since CAPZ 1.11. */
    Optional<HttpProxyConfig> httpProxyConfig();

    /** Pricing tier of the control plane; an absent one becomes {@code tier: Free} at admission. */
    Optional<ManagedClusterSku> sku();

    /**
     * Managed identity under which the AKS control plane manages Azure resources; AKS assigns one of its own when
     * absent. Since CAPZ 1.10.
     */
    Optional<ManagedIdentity> identity();

    /**
     * ARM resource ID of the user-assigned identity for the kubelets, mostly to pull images from Azure Container
     * Registry. AKS accepts it only together with a user-assigned {@code identity}. Since CAPZ 1.10.
     */
    Optional<String> kubeletUserAssignedIdentity();

    /** Sign-in to the API server through Microsoft Entra ID (Azure AD). Cannot be removed once set. */
    Optional<AadProfile> aadProfile();

    /**
     * Switches off the static admin kubeconfig. Needs {@code aadProfile} even when false, and is immutable once set.
     * Since CAPZ 1.12.
     */
    Optional<Boolean> disableLocalAccounts();

    /**
     * OIDC issuer of the cluster, the base of workload identity. Admission fills in a disabled one; enabled it cannot
     * be turned off. Since CAPZ 1.11.
     */
    Optional<OidcIssuerProfile> oidcIssuerProfile();

    /**
     * Workload identity, encryption of etcd, Defender and image cleaning. A block once present cannot be removed,
     * only disabled. Since CAPZ 1.14.
     */
    Optional<SecurityProfile> securityProfile();

    /** Upgrades that AKS carries out by itself. Since CAPZ 1.14. */
    Optional<AutoUpgradeProfile> autoUpgradeProfile();

    /** Tuning of the AKS cluster autoscaler, shared by all pools that have {@code scaling}. Since CAPZ 1.7. */
    Optional<AutoscalerProfile> autoscalerProfile();

    /**
     * AKS add-ons such as {@code azurepolicy}. An entry cannot be removed once present: set {@code enabled: false}
     * instead. Since CAPZ 1.3.
     */
    List<AddonProfile> addonProfiles();

    /** Cluster extensions that AKS installs. Since CAPZ 1.14. */
    List<AksExtension> extensions();

    /** Membership in an Azure Kubernetes Fleet; the block may be removed later. Since CAPZ 1.13. */
    Optional<FleetsMember> fleetsMember();

    /**
     * Public SSH key for Linux nodes as base64 of an {@code authorized_keys} line, immutable. Absent means no key; an
     * empty string generates one at admission, and applying the empty string again fails. Optional since CAPZ 1.11.
     */
    Optional<String> sshPublicKey();

    /** Azure tags for every resource that CAPZ creates for the cluster, on top of its own. */
    Map<String, String> additionalTags();

    /**
     * Azure cloud: {@code AzurePublicCloud}, {@code AzureChinaCloud} or {@code AzureUSGovernmentCloud}; public when
     * absent, immutable. For the others Azure Service Operator has to be configured likewise, one cloud per
     * installation. Since CAPZ 1.10.
     */
    Optional<String> azureEnvironment();

    /**
     * Creates the cluster through the preview API of AKS, so that preview features can be used. Since CAPZ 1.14.
     * Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> enablePreviewFeatures();

    /**
     * JSON merge patches, each a JSON text, applied to the ManagedCluster that CAPZ generates for Azure Service
     * Operator. An escape hatch that can override what CAPZ manages. Since CAPZ 1.14.
     */
    List<String> asoManagedClusterPatches();

    /** Address of the API server. CAPZ fills it in once AKS has created the cluster: leave it out. */
    Optional<ApiEndpoint> controlPlaneEndpoint();

    /** Empty placeholder for the Cluster API contract, without effect in AKS. */
    Optional<ControlPlaneMachineTemplate> machineTemplate();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureManagedControlPlaneSpec.Builder {
        Builder() {}
    }
}
