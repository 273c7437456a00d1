package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.azure.aso.ManagedClusterSettings;
import io.fleetmanifests.kind.azure.aso.ResourceGroupSpec;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of an AKS cluster that Azure Service Operator makes, and of all of them at once: the ManagedCluster under
 * upstream's names, its resource group, the network of the Cluster, and the node pools.
 *
 * <p>What has no attribute is said as JSON: a patch is laid over the finished object, apiVersion and metadata included. Objects
 * are merged key by key; a single value or a list of the patch replaces the typed one. Patches of a cluster and of its defaults
 * are merged in the same way before that, so a patch of the defaults wins over a typed value of the cluster.
 */
interface AksAsoSettings extends ManagedClusterSettings {

    /**
     * Kubernetes version, {@code v1.33.2}, of the control plane and of the pools that say no other; CAPZ copies it to the
     * ManagedCluster. Mandatory on the cluster or in the defaults.
     */
    Optional<String> version();

    /**
     * Subscription that the cluster is created in. Mandatory on the cluster or in the defaults, unless {@link #credentialFrom()}
     * names a Secret that says it. It shows in the name of the Secret alone: {@code <identity>-<subscription>}, which the setup
     * script makes for the fleet's AzureIdentity.
     */
    Optional<String> subscriptionID();

    /**
     * Secret in the namespace of the worker clusters with the credentials for Azure, under the keys that Azure Service Operator
     * reads ({@code AZURE_SUBSCRIPTION_ID}, {@code AZURE_TENANT_ID}, {@code AZURE_CLIENT_ID} and what its kind of credential
     * needs). It wins over {@link #subscriptionID()} beside it; a cluster's subscription wins over the Secret of its defaults.
     * Default: the Secret of the fleet's AzureIdentity for the subscription.
     */
    Optional<String> credentialFrom();

    /**
     * Resource group of the cluster, called {@code <name>-rg} and in the cluster's region unless it says otherwise. It is made
     * with the cluster, and deleted with it and with all that is in it.
     */
    Optional<ResourceGroupSpec> resourceGroup();

    /** The ranges of Services and Pods, as part of the Cluster object: CAPZ copies the first of each to the ManagedCluster. */
    Optional<ClusterNetwork> clusterNetwork();

    /** JSON to lay over the ManagedCluster object. */
    Optional<RawJson> managedClusterPatch();

    /** JSON to lay over the ResourceGroup object; {@code metadata.annotations} say there that Azure's is to stay, for example. */
    Optional<RawJson> resourceGroupPatch();

    /**
     * More objects of Azure Service Operator to come and go with the control plane, such as a MaintenanceConfiguration. Of kinds
     * that CAPZ does not install by itself, the management cluster needs the CRDs ({@code ADDITIONAL_ASO_CRDS}) and a role.
     */
    List<RawJson> controlPlaneResources();

    /** More objects of Azure Service Operator beside the resource group, such as a VirtualNetwork. */
    List<RawJson> clusterResources();

    /**
     * As {@link ProvisionedCluster#protect()}: while it is true, no plan deletes or replaces the cluster. Default: false.
     */
    Optional<Boolean> protect();

    /** The node pools, at least one of them of mode System. */
    List<AksAsoNodePool> nodePools();
}
