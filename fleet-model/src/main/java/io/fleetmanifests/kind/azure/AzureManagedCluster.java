package io.fleetmanifests.kind.azure;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * Infrastructure half of an AKS cluster under Cluster API, next to {@code AzureManagedControlPlane}. It carries no
 * settings and is usually written without a spec. Deprecated upstream since CAPZ 1.21.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version(value = "v1beta1", deprecated = true)
@Kind("AzureManagedCluster")
@Plural("azuremanagedclusters")
@ShortNames("amc")
public final class AzureManagedCluster extends Resource<AzureManagedClusterSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AzureManagedCluster() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AzureManagedCluster, AzureManagedClusterSpec> builder() {
        return new ResourceBuilder<>(AzureManagedCluster::new);
    }
}
