package io.fleetmanifests.kind.azure;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * Infrastructure half of an AKS cluster written as Azure Service Operator resources. Since CAPZ 1.15, in this version
 * since 1.20; on by default since 1.16.1.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta1")
@Kind("AzureASOManagedCluster")
@Plural("azureasomanagedclusters")
public final class AzureASOManagedCluster extends Resource<AzureASOManagedClusterSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AzureASOManagedCluster() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AzureASOManagedCluster, AzureASOManagedClusterSpec> builder() {
        return new ResourceBuilder<>(AzureASOManagedCluster::new);
    }
}
