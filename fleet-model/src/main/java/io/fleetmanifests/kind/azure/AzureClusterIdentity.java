package io.fleetmanifests.kind.azure;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * Credentials with which CAPZ acts in Azure, and the namespaces whose clusters may use them. CAPZ puts a finalizer on
 * it for each cluster that uses it, so deletion waits until those are gone.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta1")
@Kind("AzureClusterIdentity")
@Plural("azureclusteridentities")
public final class AzureClusterIdentity extends Resource<AzureClusterIdentitySpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AzureClusterIdentity() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AzureClusterIdentity, AzureClusterIdentitySpec> builder() {
        return new ResourceBuilder<>(AzureClusterIdentity::new);
    }
}
