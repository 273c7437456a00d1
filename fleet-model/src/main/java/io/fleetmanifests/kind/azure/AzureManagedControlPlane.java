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
 * AKS cluster as seen by Cluster API: control plane, network and cluster-wide settings. The CAPZ control plane
 * controller creates the AKS managed cluster from it and deletes that cluster with it. Deprecated upstream since CAPZ
 * 1.21 in favour of {@code AzureASOManagedControlPlane}, still served in 1.26.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version(value = "v1beta1", deprecated = true)
@Kind("AzureManagedControlPlane")
@Plural("azuremanagedcontrolplanes")
@ShortNames("amcp")
public final class AzureManagedControlPlane extends Resource<AzureManagedControlPlaneSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AzureManagedControlPlane() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AzureManagedControlPlane, AzureManagedControlPlaneSpec> builder() {
        return new ResourceBuilder<>(AzureManagedControlPlane::new);
    }
}
