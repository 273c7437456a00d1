package io.fleetmanifests.kind.operator;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A provider for one cloud or hypervisor, such as {@code azure}, {@code aws}, {@code gcp}, {@code vsphere} or
 * {@code docker}, installed and upgraded by the operator. The name is clusterctl's provider name and may exist once
 * in the whole management cluster; the namespace is where its controllers run. Deleting it removes the controllers,
 * not the CRDs or the namespace: machines run on, and cluster deletions hang until it is back.
 */
@Group("operator.cluster.x-k8s.io")
@Version("v1alpha2")
@Kind("InfrastructureProvider")
@Plural("infrastructureproviders")
@ShortNames("caip")
public final class InfrastructureProvider extends Resource<InfrastructureProviderSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public InfrastructureProvider() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<InfrastructureProvider, InfrastructureProviderSpec> builder() {
        return new ResourceBuilder<>(InfrastructureProvider::new);
    }
}
