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
 * AKS node pool behind a Cluster API MachinePool, which holds replicas and version. Every cluster needs at least one
 * pool of mode System, the last of which cannot be deleted while the cluster lives. Deprecated upstream since CAPZ
 * 1.21 in favour of {@code AzureASOManagedMachinePool}.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version(value = "v1beta1", deprecated = true)
@Kind("AzureManagedMachinePool")
@Plural("azuremanagedmachinepools")
@ShortNames("ammp")
public final class AzureManagedMachinePool extends Resource<AzureManagedMachinePoolSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AzureManagedMachinePool() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AzureManagedMachinePool, AzureManagedMachinePoolSpec> builder() {
        return new ResourceBuilder<>(AzureManagedMachinePool::new);
    }
}
