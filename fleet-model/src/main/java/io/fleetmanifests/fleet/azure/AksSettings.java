package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.kind.azure.AadProfile;
import io.fleetmanifests.kind.azure.AddonProfile;
import io.fleetmanifests.kind.azure.AksExtension;
import io.fleetmanifests.kind.azure.ApiServerAccessProfile;
import io.fleetmanifests.kind.azure.AutoUpgradeProfile;
import io.fleetmanifests.kind.azure.AutoscalerProfile;
import io.fleetmanifests.kind.azure.AzureManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.FleetsMember;
import io.fleetmanifests.kind.azure.HttpProxyConfig;
import io.fleetmanifests.kind.azure.IdentityReference;
import io.fleetmanifests.kind.azure.LoadBalancerProfile;
import io.fleetmanifests.kind.azure.LoadBalancerSku;
import io.fleetmanifests.kind.azure.ManagedClusterSku;
import io.fleetmanifests.kind.azure.ManagedIdentity;
import io.fleetmanifests.kind.azure.NetworkDataplane;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPluginMode;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.OidcIssuerProfile;
import io.fleetmanifests.kind.azure.OutboundType;
import io.fleetmanifests.kind.azure.SecurityProfile;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said of an AKS cluster, and of all of them at once: every field of AzureManagedControlPlane that a person sets,
 * under upstream's names, the network of the Cluster, and the node pools.
 */
interface AksSettings {

    /** As {@link AzureManagedControlPlaneSpec#version()}. Node pools run it too unless they say otherwise. Mandatory on the cluster or in the defaults. */
    Optional<String> version();

    /** As {@link AzureManagedControlPlaneSpec#location()}. Mandatory on the cluster or in the defaults. */
    Optional<String> location();

    /** As {@link AzureManagedControlPlaneSpec#subscriptionID()}. Mandatory on the cluster or in the defaults: without it the management cluster would choose. */
    Optional<String> subscriptionID();

    /** As {@link AzureManagedControlPlaneSpec#resourceGroupName()}. Default {@code <name>-rg}. */
    Optional<String> resourceGroupName();

    /** As {@link AzureManagedControlPlaneSpec#nodeResourceGroupName()}. */
    Optional<String> nodeResourceGroupName();

    /** As {@link AzureManagedControlPlaneSpec#identityRef()}. Default: the fleet's AzureIdentity. */
    Optional<IdentityReference> identityRef();

    /** As {@link AzureManagedControlPlaneSpec#virtualNetwork()}. */
    Optional<VirtualNetwork> virtualNetwork();

    /** As {@link AzureManagedControlPlaneSpec#networkPlugin()}. */
    Optional<NetworkPlugin> networkPlugin();

    /** As {@link AzureManagedControlPlaneSpec#networkPluginMode()}. */
    Optional<NetworkPluginMode> networkPluginMode();

    /** As {@link AzureManagedControlPlaneSpec#networkPolicy()}. */
    Optional<NetworkPolicy> networkPolicy();

    /** As {@link AzureManagedControlPlaneSpec#networkDataplane()}. */
    Optional<NetworkDataplane> networkDataplane();

    /** As {@link AzureManagedControlPlaneSpec#outboundType()}. */
    Optional<OutboundType> outboundType();

    /** As {@link AzureManagedControlPlaneSpec#loadBalancerSKU()}. */
    Optional<LoadBalancerSku> loadBalancerSKU();

    /** As {@link AzureManagedControlPlaneSpec#loadBalancerProfile()}. */
    Optional<LoadBalancerProfile> loadBalancerProfile();

    /** As {@link AzureManagedControlPlaneSpec#dnsServiceIP()}. */
    Optional<String> dnsServiceIP();

    /** As {@link AzureManagedControlPlaneSpec#dnsPrefix()}. */
    Optional<String> dnsPrefix();

    /** As {@link AzureManagedControlPlaneSpec#apiServerAccessProfile()}. */
    Optional<ApiServerAccessProfile> apiServerAccessProfile();

    /** As {@link AzureManagedControlPlaneSpec#httpProxyConfig()}. */
    Optional<HttpProxyConfig> httpProxyConfig();

    /** As {@link AzureManagedControlPlaneSpec#sku()}. */
    Optional<ManagedClusterSku> sku();

    /** As {@link AzureManagedControlPlaneSpec#identity()}. */
    Optional<ManagedIdentity> identity();

    /** As {@link AzureManagedControlPlaneSpec#kubeletUserAssignedIdentity()}. */
    Optional<String> kubeletUserAssignedIdentity();

    /** As {@link AzureManagedControlPlaneSpec#aadProfile()}. */
    Optional<AadProfile> aadProfile();

    /** As {@link AzureManagedControlPlaneSpec#disableLocalAccounts()}. */
    Optional<Boolean> disableLocalAccounts();

    /** As {@link AzureManagedControlPlaneSpec#oidcIssuerProfile()}. */
    Optional<OidcIssuerProfile> oidcIssuerProfile();

    /** As {@link AzureManagedControlPlaneSpec#securityProfile()}. */
    Optional<SecurityProfile> securityProfile();

    /** As {@link AzureManagedControlPlaneSpec#autoUpgradeProfile()}. */
    Optional<AutoUpgradeProfile> autoUpgradeProfile();

    /** As {@link AzureManagedControlPlaneSpec#autoscalerProfile()}. */
    Optional<AutoscalerProfile> autoscalerProfile();

    /** As {@link AzureManagedControlPlaneSpec#addonProfiles()}. */
    List<AddonProfile> addonProfiles();

    /** As {@link AzureManagedControlPlaneSpec#extensions()}. */
    List<AksExtension> extensions();

    /** As {@link AzureManagedControlPlaneSpec#fleetsMember()}. */
    Optional<FleetsMember> fleetsMember();

    /** As {@link AzureManagedControlPlaneSpec#sshPublicKey()}. */
    Optional<String> sshPublicKey();

    /** As {@link AzureManagedControlPlaneSpec#additionalTags()}. */
    Map<String, String> additionalTags();

    /** As {@link AzureManagedControlPlaneSpec#azureEnvironment()}. */
    Optional<String> azureEnvironment();

    /** As {@link AzureManagedControlPlaneSpec#enablePreviewFeatures()}. */
    Optional<Boolean> enablePreviewFeatures();

    /** As {@link AzureManagedControlPlaneSpec#asoManagedClusterPatches()}. */
    List<String> asoManagedClusterPatches();

    /** The ranges that Kubernetes gives to services and pods, and the domain of its services; part of the Cluster object. */
    Optional<ClusterNetwork> clusterNetwork();

    /**
     * As {@link ProvisionedCluster#protect()}: while it is true, no plan deletes or replaces the cluster. Default: false.
     */
    Optional<Boolean> protect();

    /** The node pools, at least one of them of mode System. */
    List<AksNodePool> nodePools();
}
