package io.fleetmanifests.kind.azure;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * AKS control plane written as Azure Service Operator resources, the successor of {@code AzureManagedControlPlane}.
 * Since CAPZ 1.15, in this version since 1.20.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta1")
@Kind("AzureASOManagedControlPlane")
@Plural("azureasomanagedcontrolplanes")
public final class AzureASOManagedControlPlane extends Resource<AzureASOManagedControlPlaneSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AzureASOManagedControlPlane() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AzureASOManagedControlPlane, AzureASOManagedControlPlaneSpec> builder() {
        return new ResourceBuilder<>(AzureASOManagedControlPlane::new);
    }
}
